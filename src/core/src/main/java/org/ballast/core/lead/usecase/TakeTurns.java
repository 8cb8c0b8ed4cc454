package org.ballast.core.lead.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.lead.LeadOffice;
import org.ballast.core.lead.LeadTerm;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;

/**
 * Hands the lead of every board on whose turn has come. Each board is its own unit of work that reads the office anew, so
 * running twice, or on two nodes, hands nothing on twice.
 */
public final class TakeTurns {

    private final LeadPorts ports;

    public TakeTurns(LeadPorts ports) {
        this.ports = ports;
    }

    /** How many boards have another lead now. */
    public int handle(Command command) {
        int turned = 0;
        for (LeadOffice office : ports.leads().all()) {
            boolean isOther = ports.unitOfWork()
                    .run(() -> Outcome.done(turn(office.board(), command.now())))
                    .fold(changed -> changed, refusal -> false);
            turned += isOther ? 1 : 0;
        }
        return turned;
    }

    private boolean turn(BoardId board, Instant now) {
        LocalDate today = Offices.day(now);
        Optional<LeadOffice> before = ports.leads().find(board);
        Optional<LeadOffice> after = before.map(office -> office.afterTurns(
                today, user -> ports.tracker().people().find(user).former()));
        if (after.isEmpty() || after.equals(before)) {
            return false;
        }
        ports.leads().save(after.get());
        boolean isOther = !after.get().lead().equals(before.get().lead());
        if (isOther) {
            ports.leads()
                    .append(new LeadTerm(
                            board,
                            now,
                            Optional.of(after.get().lead()),
                            after.get().deputy(),
                            Optional.empty()));
        }
        return isOther;
    }

    public record Command(Instant now) {}
}
