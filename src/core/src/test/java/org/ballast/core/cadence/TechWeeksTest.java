package org.ballast.core.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.cadence.Cadences.day;
import static org.ballast.core.cadence.Cadences.every;
import static org.ballast.core.cadence.Cadences.span;
import static org.ballast.core.cadence.Cadences.without;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballast.core.shared.PersonDays;
import org.junit.Test;

public class TechWeeksTest {

    @Test
    public void everyFourMonthsOnTheSameWeekday() {
        assertThat(starts(every(4, "2026-11-02")))
                .containsExactly(days("2026-11-02", "2027-03-08", "2027-07-05", "2027-11-08", "2028-03-06"));
    }

    @Test
    public void theLastDayOfAMonthStaysTheLastDayOfAShorterOne() {
        assertThat(LocalDate.parse("2026-10-31").plusMonths(4)).isEqualTo(day("2027-02-28"));
        TeamCalendar everyDay = new TeamCalendar(EnumSet.allOf(DayOfWeek.class), Map.of());
        // 31 October 2026 is a Saturday: the weeks begin on the Saturday at or after the day of the month.
        assertThat(new TechWeeks(every(4, "2026-10-31"), List.of(), everyDay)
                        .within(span("2026-10-01", "2027-09-30")).stream().map(TechWeek::start))
                .containsExactly(days("2026-10-31", "2027-03-06", "2027-07-03"));
        // 31 October 2027 is a Sunday, four months later is 29 February 2028, a Tuesday.
        assertThat(new TechWeeks(every(4, "2027-10-31"), List.of(), everyDay)
                        .within(span("2028-02-01", "2028-03-31")).stream().map(TechWeek::start))
                .containsExactly(day("2028-03-05"));
        // Counted from the anchor, the 31st comes back after the short month.
        assertThat(new TechWeeks(every(1, "2028-01-31"), List.of(), TeamCalendar.DEFAULT)
                        .within(span("2028-01-01", "2028-06-30")).stream().map(TechWeek::start))
                .containsExactly(days("2028-01-31", "2028-03-06", "2028-04-03", "2028-05-01", "2028-06-05"));
    }

    @Test
    public void anAnchorOnAWeekendBeginsOnTheNextWorkingDay() {
        assertThat(starts(every(4, "2026-10-31")).get(0)).isEqualTo(day("2026-11-02"));
        assertThat(starts(every(4, "2026-10-31")).get(1)).isEqualTo(day("2027-03-01"));
    }

    @Test
    public void onChosenDates() {
        TechWeekRule rule = new TechWeekRule.OnDates(List.of(day("2027-05-01"), day("2026-12-01"), day("2026-12-01")));

        assertThat(starts(rule)).containsExactly(days("2026-12-01", "2027-05-03"));
        assertThatThrownBy(() -> new TechWeekRule.OnDates(List.of())).hasMessageContaining("dates (0)");
        assertThatThrownBy(() -> every(0, "2026-12-01")).hasMessageContaining("months (0)");
        assertThatThrownBy(() -> every(13, "2026-12-01")).hasMessageContaining("months (13)");
    }

    @Test
    public void aMovedWeekTakesTheRhythmWithItWhenThatIsWanted() {
        TechWeekMove follow = new TechWeekMove(day("2027-03-08"), day("2027-03-22"), true);

        assertThat(starts(every(4, "2026-11-02"), follow))
                .containsExactly(days("2026-11-02", "2027-03-22", "2027-07-26", "2027-11-22", "2028-03-27"));
    }

    @Test
    public void orMovesAlone() {
        TechWeekMove alone = new TechWeekMove(day("2027-03-08"), day("2027-03-22"), false);

        assertThat(starts(every(4, "2026-11-02"), alone))
                .containsExactly(days("2026-11-02", "2027-03-22", "2027-07-05", "2027-11-08", "2028-03-06"));
    }

    @Test
    public void canBeMovedAgainAndBack() {
        TechWeekMove there = new TechWeekMove(day("2027-03-08"), day("2027-03-22"), true);
        TechWeekMove further = new TechWeekMove(day("2027-03-22"), day("2027-03-29"), false);
        TechWeekMove back = new TechWeekMove(day("2027-03-29"), day("2027-03-08"), false);

        assertThat(starts(every(4, "2026-11-02"), there, further).subList(1, 3))
                .containsExactly(days("2027-03-29", "2027-07-05"));
        assertThat(starts(every(4, "2026-11-02"), there, further, back)).isEqualTo(starts(every(4, "2026-11-02")));
    }

    @Test
    public void aWeekMovedToAnEarlierDayLeadsOnFromThere() {
        TechWeekMove early = new TechWeekMove(day("2027-03-08"), day("2026-11-09"), true);

        assertThat(starts(every(4, "2026-11-02"), early).subList(0, 3))
                .containsExactly(days("2026-11-02", "2026-11-09", "2027-03-15"));
    }

    @Test
    public void theWeekdayFollowsAMoveToo() {
        TechWeekMove toAWednesday = new TechWeekMove(day("2027-03-08"), day("2027-03-10"), true);

        assertThat(starts(every(4, "2026-11-02"), toAWednesday).get(2)).isEqualTo(day("2027-07-14"));
    }

    @Test
    public void theNextOneIsTheRunningOneUntilItIsOver() {
        TechWeeks weeks = new TechWeeks(every(4, "2026-11-02"), List.of(), TeamCalendar.DEFAULT);

        assertThat(weeks.nextFrom(day("2026-10-01")).orElseThrow().start()).isEqualTo(day("2026-11-02"));
        assertThat(weeks.nextFrom(day("2026-11-08")).orElseThrow().start()).isEqualTo(day("2026-11-02"));
        assertThat(weeks.nextFrom(day("2026-11-09")).orElseThrow().start()).isEqualTo(day("2027-03-08"));
        assertThat(weeks.lastBefore(day("2026-11-08"))).isEmpty();
        assertThat(weeks.lastBefore(day("2026-11-09")).orElseThrow().start()).isEqualTo(day("2026-11-02"));
        assertThat(weeks.lastBefore(day("2027-04-01")).orElseThrow().start()).isEqualTo(day("2027-03-08"));
    }

    @Test
    public void afterTheLastChosenDateThereIsNoNext() {
        TechWeeks weeks =
                new TechWeeks(new TechWeekRule.OnDates(List.of(day("2026-12-07"))), List.of(), TeamCalendar.DEFAULT);

        assertThat(weeks.nextFrom(day("2026-12-14"))).isEmpty();
        assertThat(weeks.nextFrom(day("2026-12-13"))).isPresent();
    }

    @Test
    public void fourPeopleHaveTwentyDaysAndAHolidayTakesFour() {
        TechWeek week = new TechWeek(day("2026-12-21"), day("2026-12-21"));

        assertThat(week.capacity(4, TeamCalendar.DEFAULT)).isEqualTo(PersonDays.ofDays(20));
        assertThat(week.capacity(4, without("2026-12-25"))).isEqualTo(PersonDays.ofDays(16));
    }

    @Test
    public void remindsThreeWeeksAndOneWeekBeforeAndAsksForPlansFiveWorkingDaysBefore() {
        TechWeek week = new TechWeek(day("2026-12-21"), day("2026-12-21"));

        assertThat(week.reminders()).containsExactly(days("2026-11-30", "2026-12-14"));
        assertThat(week.prepareBy(TeamCalendar.DEFAULT)).isEqualTo(day("2026-12-14"));
        assertThat(week.prepareBy(without("2026-12-17"))).isEqualTo(day("2026-12-11"));
    }

    private static List<LocalDate> starts(TechWeekRule rule, TechWeekMove... moves) {
        TechWeeks weeks = new TechWeeks(rule, List.of(moves), TeamCalendar.DEFAULT);
        return Stream.concat(
                        weeks.within(span("2026-10-01", "2027-09-30")).stream(),
                        weeks.within(span("2027-10-07", "2028-04-01")).stream())
                .map(TechWeek::start)
                .toList();
    }

    private static LocalDate[] days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toArray(LocalDate[]::new);
    }
}
