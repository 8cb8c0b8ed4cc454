package org.ballast.core.strategy;

import java.math.BigDecimal;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/** Amounts that people measure. */
public final class Amounts {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;

    private Amounts() {}

    /** The number without zeros at its end; at most 15 digits before the point and 6 behind it. */
    public static Outcome<BigDecimal> check(BigDecimal number, String field) {
        BigDecimal plain = number.stripTrailingZeros();
        boolean fits = plain.scale() <= MOST_DECIMALS && plain.precision() - plain.scale() <= MOST_DIGITS;
        return fits
                ? Outcome.done(plain.scale() < 0 ? plain.setScale(0) : plain)
                : Outcome.refused(Refusal.invalid("ballast.strategy.amount-out-of-range", field));
    }
}
