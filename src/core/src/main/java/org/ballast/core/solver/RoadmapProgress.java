package org.ballast.core.solver;

/** Hears how far the search for a roadmap is. */
@FunctionalInterface
public interface RoadmapProgress {

    /** Does nothing and lets the search run to its end. */
    RoadmapProgress NONE = (percent, value, bound) -> true;

    /**
     * Called now and then.
     *
     * @param percent how much of the work is done, 0 to 100
     * @param value of the best plan so far
     * @param bound that no plan passes; {@link Long#MAX_VALUE} before there is one
     * @return whether the search shall go on; if not, it ends with the best plan so far
     */
    boolean goOn(int percent, long value, long bound);
}
