package org.ballast.sandbox.web.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ballast.sandbox.web.session.Visitor;
import org.jspecify.annotations.Nullable;

/** Puts moments into words in a person's zone, in Jira's own format. */
public record Moments(ZoneId zone) {
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MMM/yy h:mm a", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MMM/yy", Locale.ENGLISH);

    public static Moments of(Visitor visitor) {
        return new Moments(visitor.zone());
    }

    /** Such as 22/Nov/26 3:05 PM; empty for null. */
    public String dateTime(@Nullable Instant moment) {
        return moment == null ? "" : DATE_TIME.format(moment.atZone(zone));
    }

    /** Such as 22/Nov/26. */
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** The day of a moment as date fields want it, such as 2026-11-22. */
    public LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** The day of a moment, such as 22/Nov/26; empty for null. */
    public String date(@Nullable Instant moment) {
        return moment == null ? "" : DATE.format(moment.atZone(zone));
    }
}
