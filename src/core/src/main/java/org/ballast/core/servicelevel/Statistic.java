package org.ballast.core.servicelevel;

/** What a measured time is of all the times of a step. */
public enum Statistic {
    /** The mean of a sum is the sum of the means, so adding these up is exact. */
    MEAN,
    P50,
    P75,
    P90,
    P95,
    P99;

    /** Whether the sum over steps is only an upper estimate: hardly anybody meets the slow case of every step at once. */
    public boolean overestimates() {
        return this != MEAN;
    }
}
