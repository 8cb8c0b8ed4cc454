package org.ballast.core.record.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.record.PastSprint;
import org.ballast.core.record.SprintKey;
import org.ballast.core.record.SprintRecord;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;

/**
 * A sprint that is over, as a browser read it from the tracker.
 *
 * @param sprintId the tracker's sprint; absent for a calendar week
 * @param week the Monday of a calendar week; absent for a sprint
 * @param name required for a sprint, ignored for a week; its beginning when it is too long
 * @param start when it started; required
 * @param end when it was completed; required, in the past
 * @param firstDay the day of the start in the person's calendar; required
 * @param lastDay the day of the end in it; required
 */
public record PastSprintForm(
        Optional<Long> sprintId,
        Optional<LocalDate> week,
        Optional<String> name,
        Optional<Instant> start,
        Optional<Instant> end,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay) {

    static final String MISSING = "ballast.shared.value-missing";
    static final String DATES = "ballast.record.dates-contradict";
    static final String NOT_OVER = "ballast.record.not-over";
    static final String NO_WEEK = "ballast.record.no-week";

    private static final int DAYS_OF_A_WEEK = 7;
    /** Where clocks change, a week is an hour shorter or longer. */
    private static final Duration CLOCK_CHANGE = Duration.ofHours(2);

    /** The sprint, or everything that is wrong with it. */
    Outcome<PastSprint> check(Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (sprintId.filter(id -> id > 0).isPresent() == week.isPresent()) {
            refusals.add(Refusal.invalid("ballast.record.sprint-or-week", "sprintId"));
        }
        required(start.isPresent(), "start", refusals);
        required(end.isPresent(), "end", refusals);
        required(firstDay.isPresent(), "firstDay", refusals);
        required(lastDay.isPresent(), "lastDay", refusals);
        required(week.isPresent() || name.filter(text -> !text.isBlank()).isPresent(), "name", refusals);
        return refusals.isEmpty() ? dated(now) : Outcome.refused(Refusal.all(refusals));
    }

    private Outcome<PastSprint> dated(Instant now) {
        Instant from = start.orElseThrow();
        Instant until = end.orElseThrow();
        Optional<DateSpan> days = DateSpan.ofSprint(firstDay.orElseThrow(), lastDay.orElseThrow());
        boolean fits =
                from.isBefore(until) && isNear(from, firstDay.orElseThrow()) && isNear(until, lastDay.orElseThrow());
        if (days.isEmpty() || !fits) {
            return Outcome.refused(Refusal.invalid(DATES, "end"));
        }
        if (until.isAfter(now)) {
            return Outcome.refused(Refusal.invalid(NOT_OVER, "end"));
        }
        if (week.isPresent() && !isWeek(from, until)) {
            return Outcome.refused(Refusal.invalid(NO_WEEK, "week"));
        }
        SprintKey key = week.map(SprintKey::ofWeek).orElseGet(() -> SprintKey.of(new SprintId(sprintId.orElseThrow())));
        String text = week.map(LocalDate::toString)
                .orElseGet(() -> shortened(name.orElseThrow().strip()));
        return Outcome.done(new PastSprint(key, text, days.get(), from, until));
    }

    /** A calendar day lies at most 14 hours away from the same day in UTC. */
    private static boolean isNear(Instant moment, LocalDate day) {
        long apart = moment.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay() - day.toEpochDay();
        return Math.abs(apart) <= 1;
    }

    private boolean isWeek(Instant from, Instant until) {
        LocalDate monday = week.orElseThrow();
        Duration off = Duration.between(from, until).minusDays(DAYS_OF_A_WEEK).abs();
        return monday.getDayOfWeek().getValue() == 1
                && monday.equals(firstDay.orElseThrow())
                && SprintKey.parse("W" + monday).isPresent()
                && off.compareTo(CLOCK_CHANGE) <= 0;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SprintRecord.LONGEST_NAME
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SprintRecord.LONGEST_NAME));
    }

    private static void required(boolean given, String field, List<Refusal> refusals) {
        if (!given) {
            refusals.add(Refusal.invalid(MISSING, field));
        }
    }
}
