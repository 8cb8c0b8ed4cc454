package org.ballast.core.servicelevel;

import java.math.BigDecimal;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/** Seconds as people type them, and the milliseconds that they are. */
public final class Seconds {

    private static final int DECIMALS = 3;
    private static final BigDecimal LONGEST = BigDecimal.valueOf(FlowStep.LONGEST_MILLIS, DECIMALS);

    private Seconds() {}

    /** More than 0 seconds and at most a day, exact to a millisecond. */
    static Outcome<Long> millis(BigDecimal seconds, String field) {
        boolean fits = seconds.signum() > 0
                && seconds.compareTo(LONGEST) <= 0
                && seconds.stripTrailingZeros().scale() <= DECIMALS;
        return fits
                ? Outcome.done(seconds.movePointRight(DECIMALS).longValueExact())
                : Outcome.refused(Refusal.invalid("ballast.service-level.time-out-of-range", field));
    }

    public static BigDecimal of(long millis) {
        BigDecimal seconds = BigDecimal.valueOf(millis, DECIMALS).stripTrailingZeros();
        return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
    }
}
