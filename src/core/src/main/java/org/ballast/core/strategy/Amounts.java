package org.ballast.core.strategy;

import java.math.BigDecimal;
import java.util.Optional;
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

    /** The same of what is measured like that: there is nothing between yes and no, and no half of a milestone. */
    public static Outcome<BigDecimal> check(BigDecimal number, Measure measure, String field) {
        return check(number, field).then(checked -> Outcome.done(checked).unless(objection(checked, measure, field)));
    }

    private static Optional<Refusal> objection(BigDecimal amount, Measure measure, String field) {
        boolean countable = amount.signum() >= 0 && amount.scale() <= 0;
        return switch (measure) {
            case YES_NO ->
                countable && amount.compareTo(BigDecimal.ONE) <= 0
                        ? Optional.empty()
                        : Optional.of(Refusal.invalid("ballast.strategy.not-yes-or-no", field));
            case MILESTONES ->
                countable ? Optional.empty() : Optional.of(Refusal.invalid("ballast.strategy.no-milestones", field));
            case NUMBER, PERCENT, JQL_COUNT, JQL_SUM, SERVICE_LEVEL -> Optional.empty();
        };
    }
}
