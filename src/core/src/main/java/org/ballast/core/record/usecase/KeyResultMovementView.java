package org.ballast.core.record.usecase;

import java.util.Optional;
import org.ballast.core.planning.KeyResultMovement;

/**
 * How far the key results are that a team follows, those that the viewer may see.
 *
 * @param all how many there are
 * @param measured how many of them have a value to tell by, 0 to all
 * @param percent of the way from start to target, the mean of the measured ones, 0 to 100 and rounded down; absent when none is measured
 * @param known of how many it is known where they stood before the sprints that are compared
 * @param points of the way that those came in these sprints, the mean, -100 to 100; absent when none is known
 */
public record KeyResultMovementView(
        int all, int measured, Optional<Integer> percent, int known, Optional<Integer> points) {

    static KeyResultMovementView of(KeyResultMovement movement) {
        return new KeyResultMovementView(
                movement.all(), movement.measured(), movement.percent(), movement.known(), movement.points());
    }
}
