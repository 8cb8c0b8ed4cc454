package org.ballast.core.lead.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.lead.LeadOffice;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/** Sets the day of the next round and until when the lead is away; for whoever may run the rounds. */
public final class PlanNextRound {

    private final LeadPorts ports;
    private final Offices offices;

    public PlanNextRound(LeadPorts ports) {
        this.ports = ports;
        this.offices = ports.offices();
    }

    public Outcome<LeadView> handle(Command command) {
        return offices.board(command.user(), command.board())
                .then(board -> Outcome.done(board).unless(offices.objectionToRun(command.user(), board)))
                .then(board -> save(board, command));
    }

    private Outcome<LeadView> save(Board board, Command command) {
        return ports.unitOfWork()
                .run(() -> {
                    ports.schedule().save(board.id(), command.nextRound());
                    Optional<LeadOffice> office = ports.leads().find(board.id());
                    office.ifPresent(held -> ports.leads().save(held.away(command.awayUntil())));
                    return Outcome.done(board);
                })
                .map(saved -> offices.view(command.user(), board, command.now()));
    }

    /** Without a day the next round is due three months after the last, and the lead is there. */
    public record Command(
            UserId user, BoardId board, Optional<LocalDate> nextRound, Optional<LocalDate> awayUntil, Instant now) {}
}
