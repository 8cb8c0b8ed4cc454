package org.ballast.core.cadence;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.UserId;

/** Short words for the tests of the cadence. The days are those of late 2026: 2 November is a Monday. */
final class Cadences {

    static final TaskRule ONE_OR_TWO = new TaskRule(1, 2, Effort.ofDays(1));

    private Cadences() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static DateSpan span(String first, String last) {
        return new DateSpan(day(first), day(last));
    }

    /** Monday to Friday without these days, each called "Holiday". */
    static TeamCalendar without(String... holidays) {
        Map<LocalDate, String> named = new TreeMap<>();
        for (String holiday : holidays) {
            named.put(day(holiday), "Holiday");
        }
        return new TeamCalendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), named);
    }

    static TeamRule team(int people, int weeks, Rhythm rhythm) {
        return new TeamRule(people, weeks, ONE_OR_TWO, rhythm);
    }

    static Rhythm hackDay(HackDayRule rule) {
        return new Rhythm(Optional.of(rule), Optional.empty());
    }

    static Rhythm techWeek(TechWeekRule rule) {
        return new Rhythm(Optional.empty(), Optional.of(rule));
    }

    static HackDayRule on(Occurrence occurrence, DayOfWeek weekday) {
        return new HackDayRule.OnWeekday(occurrence, weekday);
    }

    static TechWeekRule every(int months, String from) {
        return new TechWeekRule.EveryMonths(months, day(from));
    }

    static WarRoom warRoom(String first, String last) {
        return new WarRoom(
                new BoardId(1),
                span(first, last),
                "No more lost payments",
                new UserId("10001"),
                Instant.parse("2026-11-01T09:00:00Z"),
                Optional.empty());
    }

    static IssueId issue(long id) {
        return new IssueId(id);
    }

    static Optional<PersonDays> days(double days) {
        return Optional.of(new PersonDays((int) (days * 2)));
    }
}
