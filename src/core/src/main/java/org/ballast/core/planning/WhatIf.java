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
 */
public record WhatIf(
        Optional<Weights> weights,
        Optional<PlanTerms> terms,
        Optional<PersonDays> capacity,
        List<IssueId> forced,
        List<IssueId> leftOut) {

    public static final WhatIf NOTHING = new WhatIf(Optional.empty(), Optional.empty(), List.of(), List.of());

    /** One that leaves the terms as they are. */
    public WhatIf(
            Optional<Weights> weights, Optional<PersonDays> capacity, List<IssueId> forced, List<IssueId> leftOut) {
        this(weights, Optional.empty(), capacity, forced, leftOut);
    }
}
