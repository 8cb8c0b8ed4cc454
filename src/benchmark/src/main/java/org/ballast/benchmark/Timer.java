package org.ballast.benchmark;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * A result and how long it took.
 *
 * @param millis the median of the repetitions
 */
record Timer<T>(T result, double millis) {

    private static final double NANOS_OF_A_MILLI = 1e6;
    private static final double ENOUGH_MILLIS = 1000;

    /** Runs it that often, and no more once it has taken a second. */
    static <T> Timer<T> time(int repetitions, Supplier<T> work) {
        double[] times = new double[repetitions];
        double spent = 0;
        for (int run = 0; ; run++) {
            long start = System.nanoTime();
            T result = work.get();
            times[run] = (System.nanoTime() - start) / NANOS_OF_A_MILLI;
            spent += times[run];
            if (run == repetitions - 1 || spent > ENOUGH_MILLIS) {
                return new Timer<>(result, Figures.median(Arrays.copyOf(times, run + 1)));
            }
        }
    }
}
