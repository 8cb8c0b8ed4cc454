package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days of moments, where nobody says which day it is for the person at the screen. */
final class Days {

    private Days() {}

    /** The day in UTC, the same on every server. */
    static LocalDate of(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
