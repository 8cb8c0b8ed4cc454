package org.ballast.core.workshop;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.UserId;

/**
 * Somebody who was invited to a workshop.
 *
 * @param left when the person was taken off the list and lost sight of the room; what was written until then stays
 */
public record Participant(UserId user, Instant joined, Optional<Instant> left) {

    public boolean takesPart() {
        return left.isEmpty();
    }
}
