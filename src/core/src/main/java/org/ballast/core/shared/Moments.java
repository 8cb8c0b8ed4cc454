package org.ballast.core.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Moments as people write them down for machines. */
public final class Moments {

    public static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    public static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    private Moments() {}

    /** The moment that is written so, such as {@code 2027-03-31T09:00:00Z}, in the years 1 to 9999; empty for any other text. */
    public static Optional<Instant> parse(String text) {
        try {
            return Optional.of(Instant.parse(text))
                    .filter(moment -> !moment.isBefore(EARLIEST) && !moment.isAfter(LATEST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
