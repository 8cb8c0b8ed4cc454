package org.ballast.core.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.cadence.Cadences.day;
import static org.ballast.core.cadence.Cadences.span;
import static org.ballast.core.cadence.Cadences.without;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Test;

public class CalendarTest {

    @Test
    public void aWeekHasFiveWorkingDaysAndAHolidayTakesOne() {
        DateSpan week = span("2026-12-21", "2026-12-27");

        assertThat(TeamCalendar.DEFAULT.workdays(week)).isEqualTo(5);
        assertThat(without("2026-12-24", "2026-12-25", "2026-12-26").workdays(week))
                .isEqualTo(3);
        assertThat(without("2026-12-24").weekdays(week)).isEqualTo(5);
    }

    @Test
    public void theWeekdaysAreTheTeamsOwn() {
        TeamCalendar sundayToThursday = new TeamCalendar(
                EnumSet.of(
                        DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                Map.of());

        assertThat(sundayToThursday.isWorkday(day("2026-11-06"))).isFalse();
        assertThat(sundayToThursday.isWorkday(day("2026-11-08"))).isTrue();
        assertThat(sundayToThursday.daysOfAWeek()).isEqualTo(5);
        assertThatThrownBy(() -> new TeamCalendar(EnumSet.noneOf(DayOfWeek.class), Map.of()))
                .hasMessageContaining("at least one weekday");
    }

    @Test
    public void aHolidayHasAName() {
        TeamCalendar calendar = without("2026-12-25");

        assertThat(calendar.holiday(day("2026-12-25"))).contains("Holiday");
        assertThat(calendar.holiday(day("2026-12-24"))).isEmpty();
        assertThat(calendar.isWorkday(day("2026-12-25"))).isFalse();
    }

    @Test
    public void keepsNoMoreHolidaysThanAnybodyHas() {
        Map<LocalDate, String> many = new TreeMap<>();
        for (int at = 0; at <= TeamCalendar.MOST_HOLIDAYS; at++) {
            many.put(day("2026-01-01").plusDays(at), "");
        }

        assertThatThrownBy(() -> new TeamCalendar(TeamCalendar.DEFAULT.weekdays(), many))
                .hasMessageContaining("holidays (401)");
        many.remove(day("2026-01-01"));
        assertThat(new TeamCalendar(TeamCalendar.DEFAULT.weekdays(), many).holidays())
                .hasSize(400);
    }

    @Test
    public void theNextWorkingDayStaysInsideTheSpan() {
        DateSpan week = span("2026-12-21", "2026-12-27");

        assertThat(TeamCalendar.DEFAULT.nextWorkday(day("2026-12-24"), week)).contains(day("2026-12-24"));
        assertThat(without("2026-12-24").nextWorkday(day("2026-12-24"), week)).contains(day("2026-12-25"));
        assertThat(without("2026-12-24", "2026-12-25").nextWorkday(day("2026-12-24"), week))
                .isEmpty();
        assertThat(TeamCalendar.DEFAULT.nextWorkday(day("2026-12-01"), week)).contains(day("2026-12-21"));
        assertThat(TeamCalendar.DEFAULT.nextWorkday(day("2026-12-28"), week)).isEmpty();
    }

    @Test
    public void countsWorkingDaysBackOverWeekendsAndHolidays() {
        assertThat(TeamCalendar.DEFAULT.workdaysBefore(day("2026-11-09"), 5)).isEqualTo(day("2026-11-02"));
        assertThat(without("2026-11-05").workdaysBefore(day("2026-11-09"), 5)).isEqualTo(day("2026-10-30"));
        assertThat(TeamCalendar.DEFAULT.workdaysBefore(day("2026-11-08"), 0)).isEqualTo(day("2026-11-08"));
    }

    @Test
    public void countingBackEndsEvenWhenNobodyEverWorks() {
        Map<LocalDate, String> always = new TreeMap<>();
        for (int at = 0; at < 400; at++) {
            always.put(day("2026-11-09").minusDays(at), "");
        }
        TeamCalendar calendar = new TeamCalendar(TeamCalendar.DEFAULT.weekdays(), always);

        assertThat(calendar.workdaysBefore(day("2026-11-09"), 5)).isEqualTo(day("2025-11-08"));
    }

    @Test
    public void aSprintThatEndsOnTheWeekdayOnWhichItStartedEndsTheDayBefore() {
        assertSprint("2026-11-02", "2026-11-16", "2026-11-15");
        assertSprint("2026-11-02", "2026-11-09", "2026-11-08");
        assertSprint("2026-11-04", "2026-12-02", "2026-12-01");
        assertSprint("2026-11-02", "2026-11-13", "2026-11-13");
        assertSprint("2026-11-02", "2026-11-06", "2026-11-06");
        assertSprint("2026-11-02", "2026-11-02", "2026-11-02");
    }

    @Test
    public void datesThatContradictEachOtherAreNoSprint() {
        assertThat(DateSpan.ofSprint(day("2026-11-02"), day("2026-11-01"))).isEmpty();
        assertThat(DateSpan.ofSprint(day("2026-11-02"), day("2036-11-02"))).isEmpty();
        assertThat(DateSpan.of(day("2026-01-01"), day("2027-01-01"))).isPresent();
        assertThat(DateSpan.of(day("2026-01-01"), day("2027-01-02"))).isEmpty();
        assertThatThrownBy(() -> span("2026-11-02", "2026-11-01")).hasMessageContaining("days (0)");
    }

    @Test
    public void aKanbanTeamHasCalendarWeeks() {
        DateSpan week = span("2026-12-28", "2027-01-03");

        assertThat(DateSpan.weekOf(day("2026-12-28"))).isEqualTo(week);
        assertThat(DateSpan.weekOf(day("2026-12-31"))).isEqualTo(week);
        assertThat(DateSpan.weekOf(day("2027-01-03"))).isEqualTo(week);
        assertThat(week.days()).isEqualTo(7);
    }

    @Test
    public void thisWeekAndTheFourAfterItMayBePlanned() {
        DateSpan week = span("2026-11-30", "2026-12-06");

        assertThat(week.isWeekToPlan(day("2026-11-30"))).isTrue();
        assertThat(week.isWeekToPlan(day("2026-12-28"))).isTrue();
        assertThat(week.isWeekToPlan(day("2027-01-04"))).isFalse();
        assertThat(week.isWeekToPlan(day("2026-11-23"))).isFalse();
        assertThat(week.isWeekToPlan(day("2026-12-01"))).isFalse();
    }

    @Test
    public void spansOverlapWhenTheyShareADay() {
        DateSpan week = span("2026-11-02", "2026-11-08");

        assertThat(week.overlaps(span("2026-11-08", "2026-11-09"))).isTrue();
        assertThat(week.overlaps(span("2026-10-30", "2026-11-02"))).isTrue();
        assertThat(week.overlaps(span("2026-11-09", "2026-11-10"))).isFalse();
        assertThat(week.overlaps(span("2026-10-30", "2026-11-01"))).isFalse();
        assertThat(week.contains(day("2026-11-02"))).isTrue();
        assertThat(week.contains(day("2026-11-08"))).isTrue();
        assertThat(week.contains(day("2026-11-09"))).isFalse();
        assertThat(week.contains(day("2026-11-01"))).isFalse();
    }

    private static void assertSprint(String start, String end, String last) {
        assertThat(DateSpan.ofSprint(day(start), day(end))).contains(span(start, last));
    }
}
