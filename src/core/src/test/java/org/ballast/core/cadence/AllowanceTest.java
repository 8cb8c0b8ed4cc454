package org.ballast.core.cadence;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.cadence.Cadences.day;
import static org.ballast.core.cadence.Cadences.every;
import static org.ballast.core.cadence.Cadences.hackDay;
import static org.ballast.core.cadence.Cadences.on;
import static org.ballast.core.cadence.Cadences.span;
import static org.ballast.core.cadence.Cadences.team;
import static org.ballast.core.cadence.Cadences.techWeek;
import static org.ballast.core.cadence.Cadences.warRoom;
import static org.ballast.core.cadence.Cadences.without;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.junit.Test;

public class AllowanceTest {

    private static final DateSpan WEEK = span("2026-11-02", "2026-11-08");
    private static final DateSpan FORTNIGHT = span("2026-11-02", "2026-11-15");
    private static final Rhythm LAST_THURSDAY = hackDay(on(Occurrence.LAST, THURSDAY));

    @Test
    public void fourPeopleOfWhomOneIsAwayThreeDaysHaveSeventeenDays() {
        Allowance allowance = allowance(team(4, 1, Rhythm.NONE), WEEK, PersonDays.ofDays(3), Occasions.NONE);

        assertThat(allowance.whole()).isEqualTo(PersonDays.ofDays(20));
        assertThat(allowance.capacity()).isEqualTo(PersonDays.ofDays(17));
        assertThat(allowance.tasksMin()).isEqualTo(1);
        assertThat(allowance.tasksMax()).isEqualTo(2);
        assertThat(allowance.largestTask()).isEqualTo(Effort.ofDays(1));
        assertThat(allowance.suspended()).isEmpty();
        assertThat(allowance.datesMissing()).isFalse();
    }

    @Test
    public void aHolidayTakesADayOfEverybodyAndNoTask() {
        Allowance allowance =
                allowance(team(4, 1, Rhythm.NONE), WEEK, PersonDays.NONE, calendar(without("2026-11-04")));

        assertThat(allowance.holidays()).isEqualTo(PersonDays.ofDays(4));
        assertThat(allowance.capacity()).isEqualTo(PersonDays.ofDays(16));
        assertThat(allowance.tasksMax()).isEqualTo(2);
    }

    @Test
    public void aHackDayTakesADayOfEverybody() {
        Allowance allowance = allowance(team(4, 2, LAST_THURSDAY), FORTNIGHT, PersonDays.NONE, Occasions.NONE);

        assertThat(allowance.hackDay().orElseThrow().day()).contains(day("2026-11-12"));
        assertThat(allowance.hackDayDays()).isEqualTo(PersonDays.ofDays(4));
        assertThat(allowance.capacity()).isEqualTo(PersonDays.ofDays(36));
        assertThat(allowance.tasksMax()).isEqualTo(2);
    }

    @Test
    public void aLostHackDayTakesNothing() {
        Allowance allowance = allowance(
                team(4, 1, hackDay(on(Occurrence.LAST, FRIDAY))),
                WEEK,
                PersonDays.NONE,
                calendar(without("2026-11-06")));

        assertThat(allowance.hackDay().orElseThrow().fit()).isEqualTo(DayFit.LOST);
        assertThat(allowance.hackDayDays()).isEqualTo(PersonDays.NONE);
    }

    @Test
    public void aTechWeekIsTheWholeOfASprintOfOneWeek() {
        Allowance allowance = allowance(
                team(4, 1, new Rhythm(LAST_THURSDAY.hackDay(), Optional.of(every(4, "2026-11-02")))),
                WEEK,
                PersonDays.NONE,
                Occasions.NONE);

        assertThat(allowance.techWeekDays()).isEqualTo(PersonDays.ofDays(20));
        assertThat(allowance.capacity()).isEqualTo(PersonDays.NONE);
        assertThat(allowance.tasksMin()).isZero();
        assertThat(allowance.tasksMax()).isZero();
        assertThat(allowance.suspended()).contains(Refusal.conflict(Allowance.BY_TECH_WEEK));
        assertThat(allowance.hackDay()).isEmpty();
        assertThat(allowance.techWeek().orElseThrow().start()).isEqualTo(day("2026-11-02"));
    }

    @Test
    public void andHalfOfASprintOfTwo() {
        TeamRule team = new TeamRule(4, 2, new TaskRule(1, 3, Effort.ofDays(2)), techWeek(every(4, "2026-11-09")));

        Allowance allowance = allowance(team, FORTNIGHT, PersonDays.NONE, Occasions.NONE);

        assertThat(allowance.techWeekDays()).isEqualTo(PersonDays.ofDays(20));
        assertThat(allowance.capacity()).isEqualTo(PersonDays.ofDays(20));
        assertThat(allowance.tasksMin()).isZero();
        assertThat(allowance.tasksMax()).isEqualTo(2);
        assertThat(allowance.suspended()).isEmpty();
    }

    @Test
    public void aHolidayInTheTechWeekIsCountedOnce() {
        Allowance allowance = allowance(
                team(4, 2, techWeek(every(4, "2026-11-09"))),
                FORTNIGHT,
                PersonDays.NONE,
                calendar(without("2026-11-11")));

        assertThat(allowance.holidays()).isEqualTo(PersonDays.ofDays(4));
        assertThat(allowance.techWeekDays()).isEqualTo(PersonDays.ofDays(16));
        assertThat(allowance.capacity()).isEqualTo(PersonDays.ofDays(20));
    }

    @Test
    public void aTechWeekOverTheBorderOfTwoSprintsTakesItsDaysOfEach() {
        TeamRule team = team(4, 1, techWeek(every(4, "2026-11-05")));

        assertThat(allowance(team, WEEK, PersonDays.NONE, Occasions.NONE).techWeekDays())
                .isEqualTo(PersonDays.ofDays(8));
        assertThat(allowance(team, span("2026-11-09", "2026-11-15"), PersonDays.NONE, Occasions.NONE)
                        .techWeekDays())
                .isEqualTo(PersonDays.ofDays(12));
    }

    @Test
    public void aWarRoomSuspendsEveryQuota() {
        Occasions occasions =
                new Occasions(TeamCalendar.DEFAULT, List.of(), List.of(), List.of(warRoom("2026-10-30", "2026-11-08")));

        Allowance allowance = allowance(team(4, 1, LAST_THURSDAY), WEEK, PersonDays.NONE, occasions);

        assertThat(allowance.suspended()).contains(Refusal.conflict(Allowance.BY_WAR_ROOM));
        assertThat(allowance.warRoomDays()).isEqualTo(PersonDays.ofDays(20));
        assertThat(allowance.hackDay()).isEmpty();
        assertThat(allowance.warRoom()).isPresent();
        assertThat(allowance.tasksMax()).isZero();
    }

    @Test
    public void aWarRoomGoesBeforeATechWeekOnTheSameDays() {
        Occasions occasions =
                new Occasions(TeamCalendar.DEFAULT, List.of(), List.of(), List.of(warRoom("2026-11-04", "2026-11-05")));

        Allowance allowance = allowance(team(4, 1, techWeek(every(4, "2026-11-02"))), WEEK, PersonDays.NONE, occasions);

        assertThat(allowance.warRoomDays()).isEqualTo(PersonDays.ofDays(8));
        assertThat(allowance.techWeekDays()).isEqualTo(PersonDays.ofDays(12));
        assertThat(allowance.suspended()).contains(Refusal.conflict(Allowance.BY_WAR_ROOM));
    }

    @Test
    public void aWarRoomThatEndedEarlyGivesTheRestBack() {
        WarRoom room = warRoom("2026-11-02", "2026-11-13");
        WarRoom ended = new WarRoom(
                room.board(),
                room.span(),
                room.goal(),
                room.startedBy(),
                room.startedAt(),
                Optional.of(day("2026-11-03")));

        assertThat(ended.days()).isEqualTo(span("2026-11-02", "2026-11-03"));
        assertThat(ended.isOn(day("2026-11-04"))).isFalse();
        assertThat(room.isOn(day("2026-11-13"))).isTrue();
        assertThat(allowance(
                                team(4, 1, Rhythm.NONE),
                                WEEK,
                                PersonDays.NONE,
                                new Occasions(TeamCalendar.DEFAULT, List.of(), List.of(), List.of(ended)))
                        .capacity())
                .isEqualTo(PersonDays.ofDays(12));
        assertThatThrownBy(() -> warRoom("2026-11-02", "2026-12-14")).hasMessageContaining("days (43)");
        assertThat(warRoom("2026-11-02", "2026-12-13").days().days()).isEqualTo(42);
    }

    @Test
    public void aWarRoomThatWasEndedBeforeItBeganTakesItsFirstDay() {
        WarRoom room = warRoom("2026-11-02", "2026-11-13");

        assertThat(new WarRoom(
                                room.board(),
                                room.span(),
                                room.goal(),
                                room.startedBy(),
                                room.startedAt(),
                                Optional.of(day("2026-10-01")))
                        .days())
                .isEqualTo(span("2026-11-02", "2026-11-02"));
    }

    @Test
    public void aSprintWithoutDatesHasTheFullWeeksAndPlacesNothing() {
        Allowance allowance =
                Allowance.of(team(4, 2, LAST_THURSDAY), Optional.empty(), PersonDays.ofDays(1), Occasions.NONE);

        assertThat(allowance.capacity()).isEqualTo(PersonDays.ofDays(39));
        assertThat(allowance.datesMissing()).isTrue();
        assertThat(allowance.hackDay()).isEmpty();
        assertThat(allowance.tasksMax()).isEqualTo(2);
    }

    @Test
    public void moreAbsenceThanTheTeamHasLeavesNothing() {
        assertThat(allowance(team(1, 1, Rhythm.NONE), WEEK, PersonDays.ofDays(50), Occasions.NONE)
                        .capacity())
                .isEqualTo(PersonDays.NONE);
    }

    @Test
    public void aSprintOnAWeekendHasNoTasksAndNothingThatSuspendsThem() {
        Allowance allowance =
                allowance(team(4, 1, Rhythm.NONE), span("2026-11-07", "2026-11-08"), PersonDays.NONE, Occasions.NONE);

        assertThat(allowance.whole()).isEqualTo(PersonDays.NONE);
        assertThat(allowance.tasksMax()).isZero();
        assertThat(allowance.suspended()).isEmpty();
    }

    @Test
    public void aSprintInWhichNobodyWorksAsksForNothing() {
        Occasions shutdown = calendar(without("2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06"));

        Allowance week = allowance(team(4, 1, LAST_THURSDAY), WEEK, PersonDays.NONE, shutdown);
        assertThat(week.tasksMin()).isZero();
        assertThat(week.tasksMax()).isZero();
        assertThat(week.suspended()).contains(Refusal.conflict(Allowance.BY_HOLIDAYS));
        assertThat(week.hackDay()).isEmpty();
        assertThat(week.capacity()).isEqualTo(PersonDays.NONE);

        Allowance fortnight = allowance(team(4, 2, Rhythm.NONE), FORTNIGHT, PersonDays.NONE, shutdown);
        assertThat(fortnight.suspended()).isEmpty();
        assertThat(fortnight.tasksMax()).isEqualTo(2);

        Allowance besideTechWeek = allowance(
                team(4, 2, new Rhythm(Optional.empty(), Optional.of(every(4, "2026-11-09")))),
                FORTNIGHT,
                PersonDays.NONE,
                shutdown);
        assertThat(besideTechWeek.suspended()).contains(Refusal.conflict(Allowance.BY_TECH_WEEK));
        assertThat(besideTechWeek.tasksMax()).isZero();
    }

    @Test
    public void nothingIsSuspendedWherePolicyHasNoTasks() {
        TeamRule team = new TeamRule(4, 1, new TaskRule(0, 0, Effort.ofDays(1)), techWeek(every(4, "2026-11-02")));

        assertThat(allowance(team, WEEK, PersonDays.NONE, Occasions.NONE).suspended())
                .isEmpty();
    }

    @Test
    public void thePartsOfEverySprintAddUp() {
        for (int shift = 0; shift < 40; shift++) {
            DateSpan sprint = new DateSpan(
                    day("2026-10-20").plusDays(shift), day("2026-10-20").plusDays(shift + 13));
            Allowance each = allowance(
                    team(5, 2, new Rhythm(LAST_THURSDAY.hackDay(), Optional.of(every(1, "2026-11-02")))),
                    sprint,
                    PersonDays.ofDays(2),
                    new Occasions(
                            without("2026-11-11"), List.of(), List.of(), List.of(warRoom("2026-11-16", "2026-11-18"))));

            assertThat(each.capacity()
                            .plus(each.holidays())
                            .plus(each.absence())
                            .plus(each.techWeekDays())
                            .plus(each.warRoomDays())
                            .plus(each.hackDayDays()))
                    .as(sprint.toString())
                    .isEqualTo(each.whole());
            assertThat(each.tasksMin()).isLessThanOrEqualTo(each.tasksMax());
        }
    }

    private static Allowance allowance(TeamRule team, DateSpan sprint, PersonDays absence, Occasions occasions) {
        return Allowance.of(team, Optional.of(sprint), absence, occasions);
    }

    private static Occasions calendar(TeamCalendar calendar) {
        return new Occasions(calendar, List.of(), List.of(), List.of());
    }
}
