package org.ballast.core.record.usecase;

import java.util.Optional;
import org.ballast.core.planning.KeyResultMovement;

/**
 * How far the key results are that a team follows, those that the viewer may see.
 *
 * @param all how many there are
 * @param measured how many of them have a value to tell by, 0 to all
 * @param percent of the way from start to target, the mean of the measured ones, 0 to 100 and rounded down; absent when none is measured
 */
public record KeyResultMovementView(int all, int measured, Optional<Integer> percent) {

    static KeyResultMovementView of(KeyResultMovement movement) {
        return new KeyResultMovementView(movement.all(), movement.measured(), movement.percent());
    }
}
