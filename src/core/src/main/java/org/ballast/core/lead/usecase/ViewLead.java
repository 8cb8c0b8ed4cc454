package org.ballast.core.lead.usecase;

import java.time.Instant;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/** Shows who leads a board's rounds, and when the next one is due. */
public final class ViewLead {

    private final Offices offices;

    public ViewLead(LeadPorts ports) {
        this.offices = ports.offices();
    }

    public Outcome<LeadView> handle(Command command) {
        return offices.board(command.viewer(), command.board())
                .map(board -> offices.view(command.viewer(), board, command.now()));
    }

    public record Command(UserId viewer, BoardId board, Instant now) {}
}
