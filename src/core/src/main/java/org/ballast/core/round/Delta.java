package org.ballast.core.round;

import java.util.Optional;

/**
 * Which items the next round need not discuss again. An item keeps its place when nobody changed it since the last round,
 * its estimates lay close together, and it was not kept {@value #MOST_ROUNDS} times in a row already: then it is stale.
 */
public final class Delta {

    /** After so many rounds without discussion an item is discussed again. */
    public static final int MOST_ROUNDS = 2;

    private Delta() {}

    /**
     * Whether the item keeps its place.
     *
     * @param last how it came out of the last round; absent when it is new
     * @param before how it came out of the round before that
     * @param changed whether its tag was changed since the last round was closed
     */
    public static boolean keeps(Optional<RoundResult> last, Optional<RoundResult> before, boolean changed) {
        return last.isPresent() && !changed && !isDisputed(last.get()) && !isStale(last.get(), before);
    }

    private static boolean isDisputed(RoundResult last) {
        return last.spread()
                .filter(spread -> spread >= EstimateScale.DISPUTED_SPREAD)
                .isPresent();
    }

    private static boolean isStale(RoundResult last, Optional<RoundResult> before) {
        return last.kept() && before.filter(RoundResult::kept).isPresent();
    }
}
