package org.ballast.core.lead.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ballast.core.debt.Board;
import org.ballast.core.lead.LeadOffice;
import org.ballast.core.lead.LeadTerm;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Names a board's tech-debt lead, the deputy and who takes turns; without a lead the board has none. */
public final class SetLead {

    private final LeadPorts ports;
    private final Offices offices;

    public SetLead(LeadPorts ports) {
        this.ports = ports;
        this.offices = ports.offices();
    }

    public Outcome<LeadView> handle(Command command) {
        return offices.board(command.user(), command.board())
                .then(board -> Outcome.done(board).unless(offices.objectionToAppoint(command.user(), board)))
                .then(board -> office(board, command)
                        .then(office -> ports.unitOfWork().run(() -> save(board, office, command)))
                        .map(saved -> offices.view(command.user(), board, command.now())));
    }

    private Outcome<Optional<LeadOffice>> office(Board board, Command command) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<UserId> lead = person(command.lead(), "lead", refusals);
        Optional<UserId> deputy = person(command.deputy(), "deputy", refusals);
        List<UserId> rotation = new ArrayList<>();
        for (String login : command.rotation()) {
            person(Optional.of(login), "rotation", refusals).ifPresent(rotation::add);
        }
        if (lead.isPresent() && lead.equals(deputy)) {
            refusals.add(Refusal.invalid("ballast.lead.deputy-is-lead", "deputy"));
        }
        boolean isRepeated = new TreeSet<>(rotation).size() != rotation.size();
        if (command.rotation().size() == 1 || rotation.size() > LeadOffice.LONGEST_ROTATION || isRepeated) {
            refusals.add(
                    Refusal.invalid("ballast.lead.rotation-unfit", "rotation").with(LeadOffice.LONGEST_ROTATION));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(Refusal.all(refusals));
        }
        Optional<LocalDate> nextTurn = rotation.isEmpty()
                ? Optional.empty()
                : command.nextTurn()
                        .or(() -> Optional.of(Offices.day(command.now()).plusMonths(LeadOffice.MONTHS_OF_A_TURN)));
        return Outcome.done(
                lead.map(named -> new LeadOffice(board.id(), named, deputy, rotation, nextTurn, Optional.empty())));
    }

    private Optional<UserId> person(Optional<String> login, String field, List<Refusal> refusals) {
        Optional<String> name = login.map(String::strip).filter(text -> !text.isEmpty());
        Optional<UserId> found = name.flatMap(ports.tracker().people()::named)
                .filter(user -> !ports.tracker().people().find(user).former());
        if (name.isPresent() && found.isEmpty()) {
            refusals.add(Refusal.invalid("ballast.shared.person-unknown", field).with(name.get()));
        }
        return found;
    }

    private Outcome<Board> save(Board board, Optional<LeadOffice> office, Command command) {
        Optional<LeadOffice> before = ports.leads().find(board.id());
        Optional<LeadOffice> after =
                office.map(named -> before.filter(old -> old.lead().equals(named.lead()))
                        .map(old -> named.away(old.awayUntil()))
                        .orElse(named));
        if (after.isPresent()) {
            ports.leads().save(after.get());
        } else {
            ports.leads().remove(board.id());
        }
        boolean isOther = !before.map(LeadOffice::lead).equals(after.map(LeadOffice::lead))
                || !before.flatMap(LeadOffice::deputy).equals(after.flatMap(LeadOffice::deputy));
        if (isOther) {
            ports.leads()
                    .append(new LeadTerm(
                            board.id(),
                            command.now(),
                            after.map(LeadOffice::lead),
                            after.flatMap(LeadOffice::deputy),
                            Optional.of(command.user())));
        }
        return Outcome.done(board);
    }

    /** People by their login names. A rotation without a next turn begins three months from now. */
    public record Command(
            UserId user,
            BoardId board,
            Optional<String> lead,
            Optional<String> deputy,
            List<String> rotation,
            Optional<LocalDate> nextTurn,
            Instant now) {

        public Command {
            rotation = List.copyOf(rotation);
        }
    }
}
