package org.ballast.sandbox.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ballast.core.forecast.Band;
import org.ballast.core.forecast.Forecast;
import org.ballast.core.forecast.ForecastInput;
import org.ballast.core.shared.Outcome;
import org.ballast.sandbox.testing.SharedData;
import org.junit.Test;

/**
 * Back-tests: in the middle of real histories the forecast is asked when so many sprints' worth of work will be done, and
 * the sprints that followed say whether it came true.
 */
public class CalibrationTest {
    /** How often the bands came true, of how many forecasts. */
    private record Calibration(int windows, int half, int mostly, int nearly) {
        Calibration plus(List<Boolean> hits) {
            return new Calibration(
                    windows + 1, half + one(hits.get(0)), mostly + one(hits.get(1)), nearly + one(hits.get(2)));
        }

        double percent(int hits) {
            return 100.0 * hits / Math.max(1, windows);
        }

        private static int one(boolean hit) {
            return hit ? 1 : 0;
        }
    }

    @Test
    public void eightyFiveOfAHundredForecastsOfUpToFiveSprintsComeTrue() {
        List<List<Integer>> teams = teams();
        for (int sprints : new int[] {2, 3, 5}) {
            Calibration calibration = backTest(teams, sprints);
            report(sprints, calibration);
            assertThat(calibration.percent(calibration.mostly())).isBetween(78.0, 92.0);
        }
        Calibration three = backTest(teams, 3);
        assertThat(three.windows()).isGreaterThanOrEqualTo(200);
    }

    @Test
    public void theFurtherAwayTheEndTheLessTheBandsHold() {
        Calibration eight = backTest(teams(), 8);
        report(8, eight);
        assertThat(eight.percent(eight.mostly())).isBetween(65.0, 92.0);
    }

    private static List<List<Integer>> teams() {
        Path spring = SharedData.file("agile-sprints/spring_iteration_80.csv");
        Path apache = SharedData.file("agile-sprints/apache_iteration_80.csv");
        return RealSprints.of(spring, apache);
    }

    private static void report(int sprints, Calibration calibration) {
        System.out.printf(
                "forecast of %d sprints' worth: %d windows, P50 %.1f %%, P85 %.1f %%, P95 %.1f %%%n",
                sprints,
                calibration.windows(),
                calibration.percent(calibration.half()),
                calibration.percent(calibration.mostly()),
                calibration.percent(calibration.nearly()));
    }

    /** Work worth so many average sprints of the history that the forecast looks at. */
    private static Calibration backTest(List<List<Integer>> teams, int sprints) {
        Calibration calibration = new Calibration(0, 0, 0, 0);
        for (List<Integer> team : teams) {
            for (int now = Forecast.FEWEST_SAMPLES; now < team.size(); now++) {
                List<Integer> past = team.subList(Math.max(0, now - Forecast.MOST_SAMPLES), now);
                int sum = past.stream().mapToInt(Integer::intValue).sum();
                int work = Math.max(1, Math.round((float) sprints * sum / past.size()));
                Optional<List<Boolean>> hits = hits(past, work, team.subList(now, team.size()));
                if (hits.isPresent()) {
                    calibration = calibration.plus(hits.get());
                }
            }
        }
        return calibration;
    }

    /**
     * Which bands came true. Empty when nothing was forecast, or when the recorded history ends before the last band does:
     * that is known before the outcome is, so leaving these out favours nobody.
     */
    private static Optional<List<Boolean>> hits(List<Integer> past, int work, List<Integer> future) {
        Outcome<Forecast> forecast = Forecast.of(new ForecastInput(past, work, work, 0));
        return forecast.fold(
                done -> done.bands().stream().allMatch(band -> band.periods() <= future.size())
                        ? Optional.of(done.bands().stream()
                                .map(band -> delivered(future, band) >= work)
                                .toList())
                        : Optional.empty(),
                refusal -> Optional.empty());
    }

    private static int delivered(List<Integer> future, Band band) {
        return future.subList(0, band.periods()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
