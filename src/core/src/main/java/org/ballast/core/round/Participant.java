package org.ballast.core.round;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.UserId;

/**
 * Somebody who takes part in a debt round.
 *
 * @param left when the person was taken off the list; what was handed in until then stays
 * @param inQuorum whether the person was there when voting began: the quorum is counted among those, whoever comes or goes later
 */
public record Participant(UserId user, Instant joined, Optional<Instant> left, boolean inQuorum) {

    /** Somebody who joins at that moment. */
    public static Participant joining(UserId user, Instant now) {
        return new Participant(user, now, Optional.empty(), false);
    }

    public boolean takesPart() {
        return left.isEmpty();
    }

    /** The same person taking part anew from that moment. */
    public Participant back(Instant now) {
        return new Participant(user, now, Optional.empty(), inQuorum);
    }

    public Participant gone(Instant now) {
        return new Participant(user, joined, Optional.of(now), inQuorum);
    }

    public Participant counted() {
        return new Participant(user, joined, left, true);
    }
}
