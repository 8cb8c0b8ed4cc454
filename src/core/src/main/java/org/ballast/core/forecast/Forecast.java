package org.ballast.core.forecast;

import java.util.Arrays;
import java.util.List;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/**
 * When work will be done: with a probability of 50, 85 and 95 percent.
 *
 * <p>Monte Carlo over the team's own throughput, periods without any included. Each trial draws how much there is to do,
 * then a history that might as well have been (as many periods as there are, drawn with replacement: the bootstrap of
 * Efron, 1979), and from that one period after the other until the work is done. Without the second draw the forecast
 * would take a dozen periods for the whole truth about a team and be too sure, the more so the longer the work. The bands
 * are nearest-rank percentiles of the trials.
 *
 * @param samples how many periods of history it rests on
 * @param bands of 50, 85 and 95 percent
 */
public record Forecast(int samples, List<Band> bands) {
    /** With fewer periods there is nothing to be said. */
    public static final int FEWEST_SAMPLES = 6;

    /** Older periods tell of a team that is no longer the same. */
    public static final int MOST_SAMPLES = 12;

    /** What takes longer is not forecast any further. */
    public static final int MOST_PERIODS = 520;

    static final int TRIALS = 10_000;

    static final String NOT_ENOUGH_HISTORY = "ballast.forecast.not-enough-history";
    static final String NOTHING_DONE = "ballast.forecast.nothing-done";

    private static final List<Integer> PERCENTS = List.of(50, 85, 95);
    private static final int WHOLE = 100;

    public Forecast {
        bands = List.copyOf(bands);
    }

    /** The forecast; the same input always has the same. Refused when the history is too short, or empty of work. */
    public static Outcome<Forecast> of(ForecastInput input) {
        List<Integer> all = input.history();
        List<Integer> recent = all.subList(Math.max(0, all.size() - MOST_SAMPLES), all.size());
        if (recent.size() < FEWEST_SAMPLES) {
            return Outcome.refused(
                    Refusal.conflict(NOT_ENOUGH_HISTORY).with(recent.size()).with(FEWEST_SAMPLES));
        }
        if (recent.stream().allMatch(done -> done == 0)) {
            return Outcome.refused(Refusal.conflict(NOTHING_DONE).with(recent.size()));
        }
        int[] trials = trials(input, recent);
        return Outcome.done(new Forecast(
                recent.size(),
                PERCENTS.stream()
                        .map(percent -> new Band(percent, trials[rank(percent)]))
                        .toList()));
    }

    /** The place of the nearest-rank percentile among the sorted trials, from 0. */
    private static int rank(int percent) {
        return (percent * TRIALS + WHOLE - 1) / WHOLE - 1;
    }

    private static int[] trials(ForecastInput input, List<Integer> history) {
        Dice dice = new Dice(input.seed());
        int[] past = history.stream().mapToInt(Integer::intValue).toArray();
        int[] drawn = new int[past.length];
        int[] trials = new int[TRIALS];
        for (int trial = 0; trial < TRIALS; trial++) {
            int scope = scope(input, dice);
            int largest = 0;
            for (int at = 0; at < drawn.length; at++) {
                drawn[at] = past[dice.below(past.length)];
                largest = Math.max(largest, drawn[at]);
            }
            trials[trial] = largest == 0 ? MOST_PERIODS : periods(scope, drawn, dice);
        }
        Arrays.sort(trials);
        return trials;
    }

    private static int scope(ForecastInput input, Dice dice) {
        int planned = input.least() + dice.below(input.most() - input.least() + 1);
        int growth = dice.below(input.growthPercent() + 1);
        long grown = (long) planned * (WHOLE + growth);
        return Math.toIntExact((grown + WHOLE - 1) / WHOLE);
    }

    private static int periods(int scope, int[] drawn, Dice dice) {
        int left = scope;
        int periods = 0;
        while (left > 0 && periods < MOST_PERIODS) {
            left -= drawn[dice.below(drawn.length)];
            periods++;
        }
        return periods;
    }
}
