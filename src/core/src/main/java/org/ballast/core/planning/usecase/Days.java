package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days of moments, where nobody says which day it is for the person at the screen. */
final class Days {

    private static final ZoneOffset FURTHEST_AHEAD = ZoneOffset.ofHours(14);
    private static final ZoneOffset FURTHEST_BEHIND = ZoneOffset.ofHours(-12);

    private Days() {}

    /** The day in UTC, the same on every server. */
    static LocalDate of(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** The latest day that it is for anybody. */
    static LocalDate latest(Instant moment) {
        return moment.atZone(FURTHEST_AHEAD).toLocalDate();
    }

    /** The earliest day that it is for anybody. */
    static LocalDate earliest(Instant moment) {
        return moment.atZone(FURTHEST_BEHIND).toLocalDate();
    }
}
