package org.ballast.core.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Over which time a service level is meant to be held. */
public enum Window {
    DAYS_7(7),
    DAYS_28(28),
    DAYS_30(30),
    DAYS_90(90),
    /** The quarter of the calendar in which it is, by UTC, so that it is the same for everybody. */
    QUARTER(0);

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final int days;

    Window(int days) {
        this.days = days;
    }

    /** Its first moment when it is looked at now. */
    public Instant start(Instant now) {
        return this == QUARTER ? midnight(firstDay(now)) : now.minus(Duration.ofDays(days));
    }

    /** All its minutes, also those of a quarter that are still to come. */
    public long minutes(Instant now) {
        LocalDate first = firstDay(now);
        return this == QUARTER
                ? Duration.between(midnight(first), midnight(first.plusMonths(MONTHS_OF_A_QUARTER)))
                        .toMinutes()
                : Duration.ofDays(days).toMinutes();
    }

    private static LocalDate firstDay(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        int month = (day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER * MONTHS_OF_A_QUARTER + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
