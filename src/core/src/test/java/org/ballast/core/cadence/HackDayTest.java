package org.ballast.core.cadence;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.cadence.Cadences.day;
import static org.ballast.core.cadence.Cadences.on;
import static org.ballast.core.cadence.Cadences.span;
import static org.ballast.core.cadence.Cadences.without;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class HackDayTest {

    private static final DateSpan ONE_WEEK = span("2026-12-14", "2026-12-20");
    private static final DateSpan TWO_WEEKS = span("2026-12-14", "2026-12-27");
    private static final DateSpan THREE_WEEKS = span("2026-12-07", "2026-12-27");
    private static final TeamCalendar NO_HOLIDAYS = TeamCalendar.DEFAULT;
    private static final List<HackDayMove> NO_MOVES = List.of();

    @Test
    public void isOnTheWeekdayThatTheRuleNames() {
        assertDay(on(Occurrence.FIRST, THURSDAY), TWO_WEEKS, "2026-12-17");
        assertDay(on(Occurrence.SECOND, THURSDAY), TWO_WEEKS, "2026-12-24");
        assertDay(on(Occurrence.LAST, THURSDAY), TWO_WEEKS, "2026-12-24");
        assertDay(on(Occurrence.FIRST, THURSDAY), ONE_WEEK, "2026-12-17");
        assertDay(on(Occurrence.LAST, THURSDAY), ONE_WEEK, "2026-12-17");
        assertDay(on(Occurrence.SECOND, THURSDAY), THREE_WEEKS, "2026-12-17");
        assertDay(on(Occurrence.THIRD, THURSDAY), THREE_WEEKS, "2026-12-24");
        assertDay(on(Occurrence.FOURTH, THURSDAY), span("2026-11-30", "2026-12-27"), "2026-12-24");
    }

    @Test
    public void aSprintWithFewerOfThemTakesItsLast() {
        assertDay(on(Occurrence.SECOND, THURSDAY), ONE_WEEK, "2026-12-17");
        assertDay(on(Occurrence.FOURTH, TUESDAY), THREE_WEEKS, "2026-12-22");
        assertDay(new HackDayRule.OnSprintDay(9), ONE_WEEK, "2026-12-18");
    }

    @Test
    public void isOnADayOfTheSprintCountedInWeekdays() {
        assertDay(new HackDayRule.OnSprintDay(1), TWO_WEEKS, "2026-12-14");
        assertDay(new HackDayRule.OnSprintDay(6), TWO_WEEKS, "2026-12-21");
        assertDay(new HackDayRule.OnSprintDay(10), TWO_WEEKS, "2026-12-25");
        assertDay(new HackDayRule.OnSprintDay(1), span("2026-12-12", "2026-12-18"), "2026-12-14");
        assertThatThrownBy(() -> new HackDayRule.OnSprintDay(0)).hasMessageContaining("(0)");
        assertThatThrownBy(() -> new HackDayRule.OnSprintDay(21)).hasMessageContaining("(21)");
    }

    @Test
    public void movesFromAHolidayToTheNextWorkingDayAndKeepsWhatWasPlanned() {
        assertThat(HackDay.of(on(Occurrence.LAST, THURSDAY), TWO_WEEKS, without("2026-12-24"), NO_MOVES))
                .isEqualTo(new HackDay(
                        day("2026-12-24"), Optional.of(day("2026-12-25")), DayFit.MOVED, Optional.of("Holiday")));
        assertThat(HackDay.of(on(Occurrence.FIRST, FRIDAY), TWO_WEEKS, without("2026-12-18"), NO_MOVES)
                        .day())
                .contains(day("2026-12-21"));
        assertThat(HackDay.of(new HackDayRule.OnSprintDay(2), ONE_WEEK, without("2026-12-15"), NO_MOVES)
                        .day())
                .contains(day("2026-12-16"));
    }

    @Test
    public void isLostWhenNoWorkingDayIsLeftInTheSprint() {
        HackDay lost = HackDay.of(on(Occurrence.LAST, FRIDAY), TWO_WEEKS, without("2026-12-25"), NO_MOVES);

        assertThat(lost.day()).isEmpty();
        assertThat(lost.fit()).isEqualTo(DayFit.LOST);
        assertThat(lost.planned()).isEqualTo(day("2026-12-25"));
        assertThat(lost.holiday()).contains("Holiday");
    }

    @Test
    public void aWeekdayOnWhichNobodyWorksMovesToo() {
        HackDay moved = HackDay.of(on(Occurrence.FIRST, SATURDAY), TWO_WEEKS, NO_HOLIDAYS, NO_MOVES);

        assertThat(moved.day()).contains(day("2026-12-21"));
        assertThat(moved.fit()).isEqualTo(DayFit.MOVED);
        assertThat(moved.holiday()).isEmpty();
    }

    @Test
    public void aSprintOfADayHasItsHackDayThere() {
        DateSpan oneDay = span("2026-12-14", "2026-12-14");

        assertThat(HackDay.of(on(Occurrence.FIRST, THURSDAY), oneDay, NO_HOLIDAYS, NO_MOVES)
                        .day())
                .contains(day("2026-12-14"));
        assertThat(HackDay.of(new HackDayRule.OnSprintDay(5), oneDay, NO_HOLIDAYS, NO_MOVES)
                        .day())
                .contains(day("2026-12-14"));
        DateSpan weekend = span("2026-12-12", "2026-12-13");
        assertThat(HackDay.of(new HackDayRule.OnSprintDay(1), weekend, NO_HOLIDAYS, NO_MOVES)
                        .fit())
                .isEqualTo(DayFit.LOST);
    }

    @Test
    public void isWhereTheTeamMovedItLast() {
        HackDay moved = lastThursday(NO_HOLIDAYS, move("2026-12-22"), move("2026-12-16"));

        assertThat(moved)
                .isEqualTo(
                        new HackDay(day("2026-12-24"), Optional.of(day("2026-12-16")), DayFit.MOVED, Optional.empty()));
        assertThat(lastThursday(NO_HOLIDAYS, move("2026-12-22"), move("2026-12-24"))
                        .fit())
                .isEqualTo(DayFit.AS_PLANNED);
    }

    @Test
    public void aMoveOutOfTheSprintOrOfAnotherHackDayIsWithoutEffect() {
        assertThat(lastThursday(NO_HOLIDAYS, move("2026-12-28")).day()).contains(day("2026-12-24"));
        assertThat(lastThursday(NO_HOLIDAYS, new HackDayMove(day("2026-12-10"), day("2026-12-15")))
                        .day())
                .contains(day("2026-12-24"));
    }

    @Test
    public void aDayThatBecameAHolidayAfterTheMoveGoesOnToTheNext() {
        assertThat(lastThursday(without("2026-12-22"), move("2026-12-22")).day())
                .contains(day("2026-12-23"));
    }

    private static HackDay lastThursday(TeamCalendar calendar, HackDayMove... moves) {
        return HackDay.of(on(Occurrence.LAST, THURSDAY), TWO_WEEKS, calendar, List.of(moves));
    }

    private static HackDayMove move(String to) {
        return new HackDayMove(day("2026-12-24"), day(to));
    }

    private static void assertDay(HackDayRule rule, DateSpan sprint, String day) {
        assertThat(HackDay.of(rule, sprint, NO_HOLIDAYS, NO_MOVES))
                .isEqualTo(new HackDay(day(day), Optional.of(day(day)), DayFit.AS_PLANNED, Optional.empty()));
    }
}
