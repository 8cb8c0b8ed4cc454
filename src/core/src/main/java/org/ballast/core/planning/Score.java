package org.ballast.core.planning;

import java.util.List;
import org.ballast.core.shared.Effort;

/**
 * Why a candidate stands where it stands: its parts add up to the value, and the value divided by the effort in
 * person-days, rounded down, is the total.
 *
 * @param value 0 to 1000
 * @param total 0 to 2000
 */
public record Score(int total, int value, Effort effort, List<ScorePoints> parts) {

    static Score of(Effort effort, List<ScorePoints> parts) {
        int value = valueOf(parts);
        return new Score(value * 2 / effort.halfDays(), value, effort, List.copyOf(parts));
    }

    static int valueOf(List<ScorePoints> parts) {
        int value = 0;
        for (ScorePoints part : parts) {
            value += part.points();
        }
        return value;
    }
}
