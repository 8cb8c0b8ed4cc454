package org.ballast.core.planning;

import java.util.List;
import java.util.Optional;

/**
 * How far key results are on their way, and how far they came in a period; those that somebody may see.
 *
 * @param all how many there are
 * @param measured how many of them have a value to tell by, 0 to all
 * @param percent of the way from start to target, the mean of the measured ones, 0 to 100 and rounded down, so that 100 means that
 *     all of them are reached; absent when none is measured
 * @param known of how many it is known where they stood when the period began, 0 to measured
 * @param points of the way that those came in the period, the mean, -100 to 100 and rounded towards 0; absent when none is known
 */
public record KeyResultMovement(int all, int measured, Optional<Integer> percent, int known, Optional<Integer> points) {

    /** Nothing that somebody may see. */
    public static final KeyResultMovement NONE = of(List.of());

    /**
     * Where one key result stands, in percent of its way.
     *
     * @param now absent where there is nothing to tell by
     * @param before where it stood when the period began; absent where nobody knows
     */
    public record Standing(Optional<Integer> now, Optional<Integer> before) {

        private Optional<Integer> points() {
            return now.flatMap(percent -> before.map(earlier -> percent - earlier));
        }
    }

    /** Of all of them together. */
    public static KeyResultMovement of(List<Standing> standings) {
        List<Integer> percents =
                standings.stream().flatMap(standing -> standing.now().stream()).toList();
        List<Integer> points = standings.stream()
                .flatMap(standing -> standing.points().stream())
                .toList();
        return new KeyResultMovement(standings.size(), percents.size(), mean(percents), points.size(), mean(points));
    }

    private static Optional<Integer> mean(List<Integer> numbers) {
        int sum = numbers.stream().mapToInt(Integer::intValue).sum();
        return numbers.isEmpty() ? Optional.empty() : Optional.of(sum / numbers.size());
    }
}
