package org.ballast.sandbox.load.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * How much longer something takes with an addition than without, from pairs of measurements that were taken next to
 * each other. A ratio of 1.03 means three percent longer.
 */
public final class Overhead {
    private static final int RESAMPLES = 2000;
    private static final double OUTSIDE = 0.025;
    private static final long SEED = 20;

    private final List<Pair> pairs;

    /** Two measurements of the same thing, in nanoseconds above 0. */
    public record Pair(long with, long without) {}

    /**
     * A ratio and where it would lie in 95 of 100 repetitions of the same measurement (bootstrap over the pairs).
     *
     * @param value of all pairs together
     */
    public record Ratio(double value, double low, double high) {}

    public Overhead(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    public int count() {
        return pairs.size();
    }

    /** The ratio of the medians; 1 without pairs. */
    public Ratio ofMedians() {
        return ratio(latencies -> latencies.percentile(50));
    }

    /** The ratio of the 95th percentiles; 1 without pairs. */
    public Ratio ofP95() {
        return ratio(latencies -> latencies.percentile(95));
    }

    /** The ratio of the means; 1 without pairs. */
    public Ratio ofMeans() {
        return ratio(Latencies::mean);
    }

    private Ratio ratio(ToDoubleFunction<Latencies> figure) {
        if (pairs.isEmpty()) {
            return new Ratio(1, 1, 1);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] ratios = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            ratios[i] = ratio(resample(random), figure);
        }
        Arrays.sort(ratios);
        return new Ratio(ratio(pairs, figure), at(ratios, OUTSIDE), at(ratios, 1 - OUTSIDE));
    }

    private List<Pair> resample(SplittableRandom random) {
        List<Pair> drawn = new ArrayList<>(pairs.size());
        for (int i = 0; i < pairs.size(); i++) {
            drawn.add(pairs.get(random.nextInt(pairs.size())));
        }
        return drawn;
    }

    private static double ratio(List<Pair> pairs, ToDoubleFunction<Latencies> figure) {
        double with = figure.applyAsDouble(
                Latencies.ofSorted(pairs.stream().mapToLong(Pair::with).sorted().toArray()));
        double without = figure.applyAsDouble(Latencies.ofSorted(
                pairs.stream().mapToLong(Pair::without).sorted().toArray()));
        return with / without;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
