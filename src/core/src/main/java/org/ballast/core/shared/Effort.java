package org.ballast.core.shared;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The estimated size of one piece of work: 0.5 to 200 person-days, exact to half a day.
 *
 * @param halfDays 1 to 400
 */
public record Effort(int halfDays) implements Comparable<Effort> {

    public static final int FEWEST_HALF_DAYS = 1;
    public static final int MOST_HALF_DAYS = 400;

    public Effort {
        if (halfDays < FEWEST_HALF_DAYS || halfDays > MOST_HALF_DAYS) {
            throw new IllegalArgumentException(
                    "half-days (" + halfDays + ") must be " + FEWEST_HALF_DAYS + " to " + MOST_HALF_DAYS);
        }
    }

    /** The effort in whole days, 1 to 200. */
    public static Effort ofDays(int days) {
        return new Effort(Math.multiplyExact(days, 2));
    }

    /** Reads a number that somebody typed; empty when out of range or no multiple of 0.5. */
    public static Optional<Effort> fromDays(BigDecimal days) {
        return PersonDays.fromDays(days)
                .map(PersonDays::halfDays)
                .filter(halves -> halves >= FEWEST_HALF_DAYS && halves <= MOST_HALF_DAYS)
                .map(Effort::new);
    }

    public PersonDays asPersonDays() {
        return new PersonDays(halfDays);
    }

    @Override
    public int compareTo(Effort other) {
        return Integer.compare(halfDays, other.halfDays);
    }
}
