package org.ballast.core.round;

import java.time.Instant;
import org.ballast.core.shared.UserId;

/**
 * One step of a debt round from stage to stage. The newest move says where the round stands.
 *
 * @param number from 1 for the opening; a number exists once in a round, so of two people who move at once one is told
 */
public record RoundMove(int number, RoundStage to, Instant at, UserId by) {

    public RoundMove {
        if (number < 1) {
            throw new IllegalArgumentException("number of the move (" + number + ") must be positive");
        }
    }

    /** The move that comes after this one. */
    public RoundMove next(RoundStage stage, Instant when, UserId who) {
        return new RoundMove(number + 1, stage, when, who);
    }
}
