package org.ballast.core.strategy;

import java.util.Collection;
import org.ballast.core.planning.BoardAlignments;

/** How much an issue serves the strategy, as one number that a score can use. */
public final class Alignment {

    /** Serves as much as can be. */
    public static final int MOST = BoardAlignments.MOST;

    private Alignment() {}

    /**
     * The strongest service among the links, less what the strongest harm takes away; 0 to {@link #MOST}. It never goes
     * below 0, for the strategy lifts items and takes nothing from what people voted.
     */
    public static int permille(Collection<Strength> links) {
        int best = 0;
        int worst = 0;
        for (Strength link : links) {
            best = Math.max(best, link.permille());
            worst = Math.min(worst, link.permille());
        }
        return Math.max(0, best + worst);
    }
}
