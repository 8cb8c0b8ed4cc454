package org.ballast.core.strategy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How far a value is on its way. */
public final class Progress {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Progress() {}

    /**
     * The share of the way from start to target, (now - start) / (target - start), in whole percent. Never more than 100
     * or less than 0, and rounded down, so that 100 means reached. Works downward as well: from 10 to 4, 7 is 50 %.
     *
     * @throws IllegalArgumentException when start and target are equal
     */
    public static int percent(BigDecimal start, BigDecimal target, BigDecimal now) {
        BigDecimal way = target.subtract(start);
        if (way.signum() == 0) {
            throw new IllegalArgumentException("start and target must differ");
        }
        BigDecimal gone = now.subtract(start).multiply(HUNDRED);
        if (gone.signum() * way.signum() <= 0) {
            return 0;
        }
        return gone.divide(way, 0, RoundingMode.DOWN).min(HUNDRED).intValueExact();
    }
}
