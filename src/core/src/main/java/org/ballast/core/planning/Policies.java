package org.ballast.core.planning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All policies of one board.
 *
 * @param newestFirst at least one
 */
public record Policies(List<SavedPolicy> newestFirst) {

    public Policies {
        newestFirst = List.copyOf(newestFirst);
        if (newestFirst.isEmpty()) {
            throw new IllegalArgumentException("an enabled board must have a policy");
        }
    }

    /** The one that the next sprint uses. */
    public SavedPolicy newest() {
        return newestFirst.get(0);
    }

    /** The one that a sprint uses; without a start it is still to come. */
    public SavedPolicy forSprint(Optional<Instant> sprintStart) {
        return sprintStart.map(this::inForce).orElseGet(this::newest);
    }

    /** The newest that was saved before the sprint started; the oldest when the sprint is older than all. */
    public SavedPolicy inForce(Instant sprintStart) {
        for (SavedPolicy policy : newestFirst) {
            if (policy.since().isBefore(sprintStart)) {
                return policy;
            }
        }
        return newestFirst.get(newestFirst.size() - 1);
    }
}
