package org.ballast.core.round;

import java.util.Collection;
import java.util.Set;
import org.ballast.core.shared.UserId;

/**
 * How many participants must have voted for a closing without a second question.
 *
 * @param percent 0 to 100
 * @param participants who takes part now and is still known to the tracker
 */
public record Quorum(int percent, Set<UserId> participants) {

    public Quorum {
        participants = Set.copyOf(participants);
    }

    /** So many participants: the share, rounded up. */
    public int needed() {
        return (percent * participants.size() + 99) / 100;
    }

    /** Whether enough participants are among those who voted; a voter who takes no part any more doesn't help. */
    public boolean isReached(Collection<UserId> voters) {
        return voters.stream().filter(participants::contains).distinct().count() >= needed();
    }
}
