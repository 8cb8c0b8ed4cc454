package org.ballast.core.round;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.UserId;

/**
 * Somebody who takes part in a debt round.
 *
 * @param left when the person was taken off the list; what was handed in until then stays
 */
public record Participant(UserId user, Instant joined, Optional<Instant> left) {

    public boolean takesPart() {
        return left.isEmpty();
    }
}
