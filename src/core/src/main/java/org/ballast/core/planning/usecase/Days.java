package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days of moments, where nobody says which day it is for the person at the screen. */
final class Days {

    private static final ZoneOffset FURTHEST_BEHIND = ZoneOffset.ofHours(-12);

    private Days() {}

    /** The earliest day that it is for anybody. */
    static LocalDate earliest(Instant moment) {
        return moment.atZone(FURTHEST_BEHIND).toLocalDate();
    }
}
