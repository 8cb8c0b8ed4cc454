package org.ballast.sandbox.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways in which Jira's exports write dates. Times without a zone are taken as UTC. */
final class CsvDates {

    private static final List<DateTimeFormatter> FORMATS = List.of(
            format("d/MMM/yy h:mm a"),
            format("d/MMM/yy H:mm"),
            format("d/MMM/yyyy h:mm a"),
            format("d/MMM/yyyy H:mm"),
            format("d/MMM/yy"),
            format("d/MMM/yyyy"),
            format("yyyy-MM-dd'T'HH:mm[:ss][.SSS][XXX][XX]"),
            format("yyyy-MM-dd HH:mm[:ss][.SSS][ XX]"),
            format("yyyy-MM-dd"),
            format("d.M.yyyy H:mm"),
            format("d.M.yyyy"));

    private CsvDates() {}

    /** The moment that a text names; a date alone is its first moment. Empty when the text is no date. */
    static Optional<Instant> instant(String text) {
        for (DateTimeFormatter format : FORMATS) {
            try {
                TemporalAccessor parsed =
                        format.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
                return Optional.of(instant(parsed));
            } catch (DateTimeParseException anotherFormat) {
                // the next one may fit
            }
        }
        return Optional.empty();
    }

    /** The day that a text names. */
    static Optional<LocalDate> date(String text) {
        return instant(text).map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    private static Instant instant(TemporalAccessor parsed) {
        if (parsed instanceof OffsetDateTime exact) {
            return exact.toInstant();
        }
        return parsed instanceof LocalDateTime moment
                ? moment.toInstant(ZoneOffset.UTC)
                : LocalDate.from(parsed).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.US);
    }
}
