package org.ballast.core.shared;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount of work in person-days, exact to half a day.
 *
 * @param halfDays 0 to {@value #MOST_HALF_DAYS}
 */
public record PersonDays(int halfDays) implements Comparable<PersonDays> {

    /** One million person-days; keeps every sum of a policy far from an overflow. */
    public static final int MOST_HALF_DAYS = 2_000_000;

    public static final PersonDays NONE = new PersonDays(0);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal MOST = BigDecimal.valueOf(MOST_HALF_DAYS);

    public PersonDays {
        if (halfDays < 0 || halfDays > MOST_HALF_DAYS) {
            throw new IllegalArgumentException("half-days (" + halfDays + ") must be 0 to " + MOST_HALF_DAYS);
        }
    }

    /** The amount in whole days. */
    public static PersonDays ofDays(int days) {
        return new PersonDays(Math.multiplyExact(days, 2));
    }

    /**
     * Reads a number that somebody typed; empty when it is negative, too large or no multiple of 0.5. Compares before it
     * converts, so that 1e999999999 costs nothing.
     */
    public static Optional<PersonDays> fromDays(BigDecimal days) {
        BigDecimal halves = days.multiply(TWO);
        if (halves.signum() == 0) {
            return Optional.of(NONE);
        }
        if (halves.compareTo(BigDecimal.ONE) < 0 || halves.compareTo(MOST) > 0) {
            return Optional.empty();
        }
        return halves.stripTrailingZeros().scale() <= 0
                ? Optional.of(new PersonDays(halves.intValue()))
                : Optional.empty();
    }

    public PersonDays plus(PersonDays other) {
        return new PersonDays(Math.addExact(halfDays, other.halfDays));
    }

    /** What is left after taking the other amount away; never below nothing. */
    public PersonDays minus(PersonDays other) {
        return new PersonDays(Math.max(0, halfDays - other.halfDays));
    }

    public PersonDays times(int factor) {
        return new PersonDays(Math.multiplyExact(halfDays, factor));
    }

    /** The share of the whole in percent, rounded half up; 0 when the whole is nothing. */
    public int percentOf(PersonDays whole) {
        if (whole.halfDays == 0) {
            return 0;
        }
        return Math.toIntExact((200L * halfDays + whole.halfDays) / (2L * whole.halfDays));
    }

    public boolean exceeds(PersonDays other) {
        return halfDays > other.halfDays;
    }

    @Override
    public int compareTo(PersonDays other) {
        return Integer.compare(halfDays, other.halfDays);
    }

    /** The days as plain text with a point: {@code 3}, {@code 1.5}. */
    public String text() {
        return halfDays % 2 == 0 ? String.valueOf(halfDays / 2) : halfDays / 2 + ".5";
    }
}
