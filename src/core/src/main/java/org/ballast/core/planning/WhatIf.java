package org.ballast.core.planning;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;

/**
 * A question asked of the suggestion; nothing of it is kept.
 *
 * @param weights instead of the board's
 * @param terms instead of the board's
 * @param capacity instead of what the team has in the sprint
 * @param forced candidates that must be picked
 * @param leftOut candidates that must not be picked
 * @param misses how many near misses are to be explained, 1 to {@value #MOST_MISSES}
 */
public record WhatIf(
        Optional<Weights> weights,
        Optional<PlanTerms> terms,
        Optional<PersonDays> capacity,
        List<IssueId> forced,
        List<IssueId> leftOut,
        int misses) {

    /** Each reason takes the search for another plan. */
    public static final int MOST_MISSES = 100;

    /** Near misses that are explained unless somebody asks for more. */
    public static final int USUAL_MISSES = 10;

    public static final WhatIf NOTHING = new WhatIf(Optional.empty(), Optional.empty(), List.of(), List.of());

    /** One that leaves the terms as they are. */
    public WhatIf(
            Optional<Weights> weights, Optional<PersonDays> capacity, List<IssueId> forced, List<IssueId> leftOut) {
        this(weights, Optional.empty(), capacity, forced, leftOut, USUAL_MISSES);
    }

    /** The same question about so many near misses. */
    public WhatIf explaining(int newMisses) {
        return new WhatIf(weights, terms, capacity, forced, leftOut, newMisses);
    }
}
