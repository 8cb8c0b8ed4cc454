package org.ballast.core.round;

import java.util.List;
import java.util.Optional;

/** Where a debt round stands; ascending in time. */
public enum RoundStage {
    /** Everybody adds the debt that they know of. */
    COLLECT,
    /** Everybody says of each item whether it is clear. */
    UNDERSTAND,
    /** Everybody estimates each item, seeing nobody else's estimate. */
    ESTIMATE,
    /** The estimates lie side by side and the team agrees on one for each item. */
    REVEAL,
    /** Everybody gives dots, seeing nobody else's. */
    VOTE,
    /** No more dots are taken; the ranking is being written. Lasts moments, or until somebody closes again after a crash. */
    COUNT,
    /** The ranking stands. */
    CLOSED,
    /** Given up: no ranking, the standing vote is as it was, and what was secret stays secret. */
    ABANDONED;

    /** What a team may choose from when it opens a round; the reveal comes with the estimate, the rest by itself. */
    public static final List<RoundStage> CHOICES = List.of(COLLECT, UNDERSTAND, ESTIMATE, VOTE);

    /** Whether the round has ended, one way or the other. */
    public boolean isOver() {
        return this == CLOSED || this == ABANDONED;
    }

    /** Whether everybody's estimates lie open: from the reveal on, unless the round was given up. */
    public boolean showsEstimates() {
        return compareTo(REVEAL) >= 0 && this != ABANDONED;
    }

    /** Whether people hand in something of their own at this stage. */
    public boolean takesAnswers() {
        return CHOICES.contains(this);
    }

    /** The choice that the stage belongs to: the reveal to the estimate, the count to the vote; none once it is over. */
    Optional<RoundStage> choice() {
        return switch (this) {
            case REVEAL -> Optional.of(ESTIMATE);
            case COUNT -> Optional.of(VOTE);
            case CLOSED, ABANDONED -> Optional.empty();
            default -> Optional.of(this);
        };
    }
}
