package org.ballast.core.lead;

import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Answers who may open, move and close a board's rounds; whoever offers that asks here, for the button and for the deed. */
public final class RoundRunners {

    private final LeadRepository leads;
    private final Permissions permissions;

    public RoundRunners(LeadRepository leads, Permissions permissions) {
        this.leads = leads;
        this.permissions = permissions;
    }

    public boolean mayRunRounds(Board board, UserId user) {
        return objection(board, user).isEmpty();
    }

    /** Why the person may not run the board's rounds. */
    public Optional<Refusal> objection(Board board, UserId user) {
        return LeadRules.objectionToRunRounds(permissions, board, leads.find(board.id()), user);
    }
}
