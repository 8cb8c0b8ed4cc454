package org.ballast.sandbox.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Moments and dates as Jira writes them in JSON. */
final class Formats {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSxx", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Formats() {}

    /** As in {@code /rest/api/2}: 2026-11-02T09:00:00.000+0000. */
    static @Nullable String moment(@Nullable Instant instant) {
        return instant == null ? null : MOMENT.format(instant);
    }

    /** As in {@code /rest/agile/1.0}: 2026-11-02T09:00:00.000Z. */
    static @Nullable String iso(@Nullable Instant instant) {
        return instant == null ? null : ISO.format(instant);
    }

    /** Reads either form; null stays null. */
    static @Nullable Instant parse(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            boolean withoutColon = text.matches(".*[+-]\\d{4}");
            String normal = withoutColon
                    ? text.substring(0, text.length() - 2) + ":" + text.substring(text.length() - 2)
                    : text;
            return OffsetDateTime.parse(normal).toInstant();
        } catch (DateTimeException wrong) {
            throw RestRefusal.badField(
                    field, "'" + text + "' is not a date and time such as 2026-11-02T09:00:00.000Z.");
        }
    }

    /** Reads a day; null stays null. */
    static @Nullable LocalDate day(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw RestRefusal.badField(field, "Error parsing date string: " + text);
        }
    }
}
