package org.ballast.core.round;

import java.util.Collection;
import java.util.Set;
import org.ballast.core.shared.UserId;

/**
 * How many participants must have voted for a closing without a second question.
 *
 * @param percent 0 to 100
 * @param participants who was there when voting began; until then who takes part and is known to the tracker
 */
public record Quorum(int percent, Set<UserId> participants) {

    public Quorum {
        participants = Set.copyOf(participants);
    }

    /** So many participants: the share, rounded up. */
    public int needed() {
        return (percent * participants.size() + 99) / 100;
    }

    /** Whether enough of the participants are among those who voted. */
    public boolean isReached(Collection<UserId> voters) {
        return voters.stream().filter(participants::contains).distinct().count() >= needed();
    }
}
