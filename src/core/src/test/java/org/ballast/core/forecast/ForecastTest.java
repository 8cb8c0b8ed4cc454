package org.ballast.core.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refused;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ballast.core.shared.Refusal;
import org.junit.Test;

public class ForecastTest {
    @Test
    public void aTeamThatAlwaysDoesTheSameNeedsExactlyThatLong() {
        assertThat(periods(constant(4), 40, 40, 0)).containsExactly(10, 10, 10);
        assertThat(periods(constant(4), 41, 41, 0)).containsExactly(11, 11, 11);
        assertThat(periods(constant(4), 1, 1, 0)).containsExactly(1, 1, 1);
    }

    @Test
    public void aScopeBetweenTwoNumbersIsDrawnEvenlyBetweenThem() {
        // One a period: the trials are the scopes 1 to 100, so each percentile is its own number, give or take a draw.
        List<Integer> periods = periods(constant(1), 1, 100, 0);
        assertThat(periods.get(0)).isBetween(48, 52);
        assertThat(periods.get(1)).isBetween(83, 87);
        assertThat(periods.get(2)).isBetween(93, 97);
    }

    @Test
    public void workGrowsByASplitRateBetweenNothingAndTheMost() {
        List<Integer> periods = periods(constant(1), 100, 100, 30);
        assertThat(periods.get(0)).isBetween(114, 116);
        assertThat(periods.get(1)).isBetween(125, 127);
        assertThat(periods.get(2)).isBetween(128, 130);
        assertThat(periods(constant(1), 1, 1, 1).get(2)).as("rounded up").isEqualTo(2);
    }

    /**
     * One item in every second period on average: of a history that has K of 12 periods with an item, drawn with
     * replacement, K is binomial, and the wait is geometric with K/12. The exact percentiles of that mixture are computed
     * here.
     */
    @Test
    public void aSingleItemWaitsGeometrically() {
        List<Integer> everySecond = new ArrayList<>();
        for (int at = 0; at < 6; at++) {
            everySecond.add(0);
            everySecond.add(1);
        }
        List<Integer> halves = periods(everySecond, 1, 1, 0);
        assertThat(halves.get(0)).isBetween(waiting(12, 0.5, 0.49), waiting(12, 0.5, 0.51));
        assertThat(halves.subList(1, 3)).containsExactly(waiting(12, 0.5, 0.85), waiting(12, 0.5, 0.95));
        List<Integer> everySixth = List.of(0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0);
        List<Integer> periods = periods(everySixth, 1, 1, 0);
        assertThat(periods.get(0)).isBetween(waiting(12, 1 / 6.0, 0.485), waiting(12, 1 / 6.0, 0.515));
        assertThat(periods.get(1)).isGreaterThan(waiting(12, 1 / 6.0, 0.84) - 1);
    }

    @Test
    public void periodsWithoutWorkCount() {
        assertThat(periods(List.of(4, 4, 4, 4, 4, 4), 40, 40, 0).get(0)).isEqualTo(10);
        assertThat(periods(List.of(4, 0, 4, 0, 4, 0, 4, 0), 40, 40, 0).get(0)).isGreaterThan(17);
    }

    @Test
    public void whoIsSurerWaitsLonger() {
        List<Integer> periods = periods(List.of(0, 3, 9, 1, 0, 5, 2, 7), 60, 90, 30);
        assertThat(periods).isSorted();
        assertThat(periods.get(2)).isGreaterThan(periods.get(0));
    }

    @Test
    public void withLessThanSixPeriodsOrNoneWithWorkNothingIsSaid() {
        assertThat(refused(Forecast.of(new ForecastInput(List.of(1, 2, 3, 4, 5), 1, 1, 0))))
                .isEqualTo(Refusal.conflict("ballast.forecast.not-enough-history")
                        .with(5)
                        .with(6));
        assertThat(refused(Forecast.of(new ForecastInput(List.of(), 1, 1, 0))))
                .isEqualTo(Refusal.conflict("ballast.forecast.not-enough-history")
                        .with(0)
                        .with(6));
        assertThat(refused(Forecast.of(new ForecastInput(constant(0), 1, 1, 0))))
                .isEqualTo(Refusal.conflict("ballast.forecast.nothing-done").with(12));
    }

    @Test
    public void onlyTheLastTwelvePeriodsCount() {
        List<Integer> history = new ArrayList<>(Collections.nCopies(50, 1_000));
        history.addAll(constant(1));
        assertThat(done(Forecast.of(new ForecastInput(history, 10, 10, 0))).samples())
                .isEqualTo(12);
        assertThat(periods(history, 10, 10, 0)).containsExactly(10, 10, 10);
        history.addAll(Collections.nCopies(12, 0));
        assertThat(refused(Forecast.of(new ForecastInput(history, 10, 10, 0))).code())
                .isEqualTo("ballast.forecast.nothing-done");
    }

    @Test
    public void whatNeverEndsIsOpenEnded() {
        List<Integer> rarely = List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        Forecast forecast = done(Forecast.of(new ForecastInput(rarely, 1_000_000, 1_000_000, 0)));
        assertThat(forecast.bands())
                .containsExactly(new Band(50, 520), new Band(85, 520), new Band(95, 520))
                .allSatisfy(band -> assertThat(band.isOpenEnded()).isTrue());
        assertThat(new Band(85, 519).isOpenEnded()).isFalse();
    }

    @Test
    public void theSameInputAlwaysHasTheSameForecast() {
        // The figures are written down, so that another machine or language that differs is noticed.
        ForecastInput input = new ForecastInput(List.of(3, 0, 8, 2, 5, 0, 4, 9), 50, 70, 30);
        assertThat(Forecast.of(input)).isEqualTo(Forecast.of(input));
        assertThat(input.seed()).isNotEqualTo(new ForecastInput(List.of(3, 0, 8, 2, 5, 0, 9, 4), 50, 70, 30).seed());
        assertThat(input.seed()).isNotEqualTo(new ForecastInput(input.history(), 50, 71, 30).seed());
    }

    @Test
    public void inputOutsideItsRangesIsAMistake() {
        assertThatThrownBy(() -> new ForecastInput(List.of(), 0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ForecastInput(List.of(), 2, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ForecastInput(List.of(), 1, 1, 201)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ForecastInput(List.of(-1), 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ForecastInput(List.of(1_000_001), 1, 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Integer> constant(int done) {
        return Collections.nCopies(12, done);
    }

    private static List<Integer> periods(List<Integer> history, int least, int most, int growth) {
        return done(Forecast.of(new ForecastInput(history, least, most, growth))).bands().stream()
                .map(Band::periods)
                .toList();
    }

    /** The first period by which the wait is over with that probability. */
    private static int waiting(int samples, double rate, double probability) {
        for (int period = 1; period < 520; period++) {
            double waiting = 0;
            for (int with = 0; with <= samples; with++) {
                waiting += binomial(samples, with, rate) * Math.pow(1 - (double) with / samples, period);
            }
            if (1 - waiting >= probability) {
                return period;
            }
        }
        return 520;
    }

    private static double binomial(int of, int chosen, double rate) {
        double ways = 1;
        for (int at = 1; at <= chosen; at++) {
            ways = ways * (of - chosen + at) / at;
        }
        return ways * Math.pow(rate, chosen) * Math.pow(1 - rate, of - chosen);
    }
}
