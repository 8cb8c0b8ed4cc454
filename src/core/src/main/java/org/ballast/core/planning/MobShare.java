package org.ballast.core.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.PersonDays;

/**
 * What a mob's task takes of a sprint: one task, and a day of everybody, however little of it one person alone would need.
 *
 * @param effort what the task is estimated to take
 * @param mobDay a day of everybody
 */
public record MobShare(Effort effort, PersonDays mobDay) {

    private static final int DIGITS = 6;

    /** An estimate in whatever unit the board has, raised as much as the mob's day is more than the effort. */
    public BigDecimal of(BigDecimal estimate) {
        return mobDay.exceeds(effort.asPersonDays())
                ? estimate.multiply(BigDecimal.valueOf(mobDay.halfDays()))
                        .divide(BigDecimal.valueOf(effort.halfDays()), DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                : estimate;
    }
}
