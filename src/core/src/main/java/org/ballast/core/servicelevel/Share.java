package org.ballast.core.servicelevel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share of all that could have gone well, exact to a ten-thousandth of a percent.
 *
 * @param millionths 0 to {@link #WHOLE}
 */
public record Share(int millionths) implements Comparable<Share> {

    public static final int WHOLE = 1_000_000;

    private static final int DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Share {
        if (millionths < 0 || millionths > WHOLE) {
            throw new IllegalArgumentException("share (" + millionths + ") must be 0 to " + WHOLE);
        }
    }

    /** Reads percent as somebody typed them; empty when they are not 0 to 100 with at most four decimals. */
    public static Optional<Share> fromPercent(BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            return Optional.empty();
        }
        BigDecimal plain = percent.stripTrailingZeros();
        return plain.scale() > DECIMALS
                ? Optional.empty()
                : Optional.of(new Share(plain.movePointRight(DECIMALS).intValueExact()));
    }

    /** A mean of shares: their sum divided by their weight, rounded down, so that a target is not met by rounding. */
    static Share mean(BigDecimal sum, long weight) {
        return new Share(
                sum.divide(BigDecimal.valueOf(weight), 0, RoundingMode.DOWN).intValueExact());
    }

    /** What is missing from the whole, in millionths. */
    int missing() {
        return WHOLE - millionths;
    }

    public BigDecimal percent() {
        BigDecimal percent = BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    @Override
    public int compareTo(Share other) {
        return Integer.compare(millionths, other.millionths);
    }
}
