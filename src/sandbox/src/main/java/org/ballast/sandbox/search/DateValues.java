package org.ballast.sandbox.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the moments that people write in queries, in their own time zone. */
final class DateValues {

    private static final Pattern PERIOD = Pattern.compile("([-+]?)((?:\\d+[wdhm]\\s*)+)");
    private static final Pattern PART = Pattern.compile("(\\d+)([wdhm])");
    private static final Pattern INCREMENT = Pattern.compile("([-+]?)(\\d+)([yMwdhm]?)");
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?: (\\d{1,2}):(\\d{2}))?");
    private static final Pattern MILLIS = Pattern.compile("\\d{5,15}");

    private DateValues() {}

    /** The moment that an operand means; the scope is told when it means none. */
    static Optional<Instant> moment(Scope scope, Field field, JqlOperand operand) {
        if (operand instanceof JqlOperand.Call call) {
            return function(scope, field, call);
        }
        String text = operand.display().strip();
        Optional<Instant> moment = period(scope, text).or(() -> absolute(scope, text));
        if (moment.isEmpty()) {
            scope.refuse(("Date value '%s' for field '%s' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm',"
                            + " 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d',"
                            + " '4w 2d'.")
                    .formatted(text, field.name()));
        }
        return moment;
    }

    /** The day that an operand means, as stored: yyyy-mm-dd. */
    static Optional<Object> day(Scope scope, Field field, JqlOperand operand) {
        return moment(scope, field, operand)
                .map(moment -> LocalDate.ofInstant(moment, scope.zone()).toString());
    }

    /** The moment that an operand means, as stored: milliseconds since 1970. */
    static Optional<Object> millis(Scope scope, Field field, JqlOperand operand) {
        return moment(scope, field, operand).map(Instant::toEpochMilli);
    }

    private static Optional<Instant> period(Scope scope, String text) {
        Matcher matcher = PERIOD.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        ZonedDateTime moment = scope.now().atZone(scope.zone());
        int sign = matcher.group(1).equals("-") ? -1 : 1;
        Matcher parts = PART.matcher(matcher.group(2));
        while (parts.find()) {
            Optional<ZonedDateTime> next = plus(moment, sign, parts.group(1), parts.group(2));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            moment = next.get();
        }
        return Optional.of(moment.toInstant());
    }

    private static Optional<Instant> absolute(Scope scope, String text) {
        if (MILLIS.matcher(text).matches()) {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(text)));
        }
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(part(parts, 1), part(parts, 2), part(parts, 3));
            LocalTime time = parts.group(4) == null ? LocalTime.MIDNIGHT : LocalTime.of(part(parts, 4), part(parts, 5));
            return Optional.of(day.atTime(time).atZone(scope.zone()).toInstant());
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static int part(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static Optional<Instant> function(Scope scope, Field field, JqlOperand.Call call) {
        ZonedDateTime now = scope.now().atZone(scope.zone());
        String name = call.name().toLowerCase(Locale.ROOT);
        if (name.equals("now")) {
            return Optional.of(now.toInstant());
        }
        Matcher shape = Pattern.compile("(startof|endof)(day|week|month|year)").matcher(name);
        if (!shape.matches()) {
            field.unknownFunction(scope, call);
            return Optional.empty();
        }
        ZonedDateTime start = startOf(scope, now, shape.group(2));
        String unit = String.valueOf(
                shape.group(2).equals("month") ? 'M' : shape.group(2).charAt(0));
        ZonedDateTime moment = shape.group(1).equals("startof")
                ? start
                : plus(start, 1, "1", unit).orElseThrow().minus(1, ChronoUnit.MILLIS);
        if (call.arguments().isEmpty()) {
            return Optional.of(moment.toInstant());
        }
        Optional<ZonedDateTime> shifted =
                shifted(moment, call.arguments().get(0).strip(), unit);
        if (shifted.isEmpty()) {
            scope.refuse("The argument '%s' of the function '%s' is not a period such as '-1' or '+2d'."
                    .formatted(call.arguments().get(0), call.name()));
        }
        return shifted.map(ZonedDateTime::toInstant);
    }

    private static Optional<ZonedDateTime> shifted(ZonedDateTime moment, String increment, String usualUnit) {
        Matcher matcher = INCREMENT.matcher(increment);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(3).isEmpty() ? usualUnit : matcher.group(3);
        return plus(moment, matcher.group(1).equals("-") ? -1 : 1, matcher.group(2), unit);
    }

    private static ZonedDateTime startOf(Scope scope, ZonedDateTime now, String unit) {
        LocalDate day = switch (unit) {
            case "week" -> now.toLocalDate().with(WeekFields.of(scope.locale()).dayOfWeek(), 1);
            case "month" -> now.toLocalDate().withDayOfMonth(1);
            case "year" -> now.toLocalDate().withDayOfYear(1);
            default -> now.toLocalDate();
        };
        return day.atTime(LocalTime.MIDNIGHT).atZone(now.getZone());
    }

    /** Moves a moment; empty when the number leads out of the calendar. */
    private static Optional<ZonedDateTime> plus(ZonedDateTime moment, int sign, String amount, String unit) {
        if (amount.length() > 6) {
            return Optional.empty();
        }
        long count = sign * Long.parseLong(amount);
        return Optional.of(
                switch (unit) {
                    case "y" -> moment.plusYears(count);
                    case "M" -> moment.plusMonths(count);
                    case "w" -> moment.plusWeeks(count);
                    case "d" -> moment.plusDays(count);
                    case "h" -> moment.plusHours(count);
                    default -> moment.plusMinutes(count);
                });
    }
}
