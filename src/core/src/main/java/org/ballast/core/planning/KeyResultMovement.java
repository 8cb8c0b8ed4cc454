package org.ballast.core.planning;

import java.util.List;
import java.util.Optional;

/**
 * How far key results are on their way, those that somebody may see.
 *
 * @param all how many there are
 * @param measured how many of them have a value to tell by, 0 to all
 * @param percent of the way from start to target, the mean of the measured ones, 0 to 100 and rounded down, so that 100 means that
 *     all of them are reached; absent when none is measured
 */
public record KeyResultMovement(int all, int measured, Optional<Integer> percent) {

    /** Nothing that somebody may see. */
    public static final KeyResultMovement NONE = new KeyResultMovement(0, 0, Optional.empty());

    /** Of so many percent of the way each; absent where there is nothing to tell by. */
    public static KeyResultMovement of(List<Optional<Integer>> percents) {
        List<Integer> known = percents.stream().flatMap(Optional::stream).toList();
        int sum = known.stream().mapToInt(Integer::intValue).sum();
        return new KeyResultMovement(
                percents.size(), known.size(), known.isEmpty() ? Optional.empty() : Optional.of(sum / known.size()));
    }
}
