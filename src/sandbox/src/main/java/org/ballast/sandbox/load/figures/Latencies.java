package org.ballast.sandbox.load.figures;

import java.util.Arrays;
import java.util.Collection;

/** How long requests took, in nanoseconds. Every value is kept, so that percentiles are exact. */
public final class Latencies {
    private final long[] sorted;

    private Latencies(long[] sorted) {
        this.sorted = sorted;
    }

    /** Takes the values in any order. */
    public static Latencies of(Collection<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Latencies(sorted);
    }

    static Latencies ofSorted(long[] sorted) {
        return new Latencies(sorted);
    }

    public int count() {
        return sorted.length;
    }

    /**
     * The smallest value that so many percent of all values do not exceed (nearest rank); 0 when there are none.
     *
     * @param percent above 0, at most 100
     */
    public long percentile(double percent) {
        if (percent <= 0 || percent > 100) {
            throw new IllegalArgumentException("percent (%s) must be above 0 and at most 100".formatted(percent));
        }
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    /** The largest value; 0 when there are none. */
    public long max() {
        return sorted.length == 0 ? 0 : sorted[sorted.length - 1];
    }

    /** The arithmetic mean; 0 when there are none. */
    public double mean() {
        return Arrays.stream(sorted).average().orElse(0);
    }
}
