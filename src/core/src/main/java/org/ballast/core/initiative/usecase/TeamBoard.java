package org.ballast.core.initiative.usecase;

import java.time.Instant;
import org.ballast.core.debt.Board;
import org.ballast.core.initiative.PlannedSprint;
import org.ballast.core.planning.TeamPolicy;

/** A board that uses Ballast, with the policy that its next sprint uses. */
record TeamBoard(Board board, TeamPolicy policy) {
    /** The next sprint when it may start now. */
    PlannedSprint sprintFrom(Instant now) {
        return new PlannedSprint(now, policy.sprintWeeks(), policy.capacity());
    }
}
