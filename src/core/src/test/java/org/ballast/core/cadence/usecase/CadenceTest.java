package org.ballast.core.cadence.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;
import static org.ballast.core.testing.Payments.refused;
import static org.ballast.core.testing.PolicyBuilder.aPolicy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.Rhythm;
import org.ballast.core.cadence.TechWeekReminder;
import org.ballast.core.cadence.TechWeekRule;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.junit.Test;

/** The team's calendar, and moving hack days and tech weeks. */
public class CadenceTest extends CadenceTeam {

    @Test
    public void keepsPastedHolidaysAndNamesEveryLineThatIsNone() {
        CalendarView calendar = done(add(ANN, "2026-12-25 Christmas Day\n\n2026-12-26;\tBoxing Day\n2027-01-01"));

        assertThat(calendar.holidays())
                .containsExactly(
                        new HolidayView(LocalDate.of(2026, 12, 25), "Christmas Day"),
                        new HolidayView(LocalDate.of(2026, 12, 26), "Boxing Day"),
                        new HolidayView(LocalDate.of(2027, 1, 1), ""));
        assertThat(refused(add(ANN, "2026-12-24 Eve\nChristmas\n25.12.2026")).causes())
                .containsExactly(
                        Refusal.invalid("ballast.cadence.holiday-unreadable", "text")
                                .with(2),
                        Refusal.invalid("ballast.cadence.holiday-unreadable", "text")
                                .with(3));
        assertThat(refusal(add(ANN, " \n"))).isEqualTo("ballast.shared.value-missing");
        assertThat(refusal(add(BEN, "2026-12-24"))).isEqualTo("ballast.planning.plan-not-allowed");
        assertThat(done(new RemoveHoliday(ports)
                                .handle(new RemoveHoliday.Command(ANN, BOARD.id(), LocalDate.of(2026, 12, 25))))
                        .holidays())
                .hasSize(2);
    }

    @Test
    public void refusesMoreHolidaysThanACalendarHolds() {
        StringBuilder lines = new StringBuilder();
        for (int day = 0; day < 401; day++) {
            lines.append(TODAY.plusDays(day)).append('\n');
        }

        assertThat(refused(add(ANN, lines.toString())))
                .isEqualTo(Refusal.invalid("ballast.cadence.too-many-days", "text")
                        .with(401)
                        .with(400));
    }

    @Test
    public void keepsWeekdaysAndDriversAndRefusesAWeekWithoutWork() {
        CalendarView calendar = done(set(ANN, List.of("sunday", "monday"), List.of("Ann", " ", "Ben"), 20));

        assertThat(calendar.weekdays()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
        assertThat(calendar.drivers()).containsExactly("Ann", "Ben");
        assertThat(calendar.turnMinutes()).isEqualTo(20);
        assertThat(refusal(set(ANN, List.of(), List.of(), 15))).isEqualTo("ballast.cadence.no-weekday");
        assertThat(refusal(set(ANN, List.of("someday"), List.of(), 15))).isEqualTo("ballast.shared.choice-unknown");
        assertThat(refusal(set(ANN, List.of("monday"), List.of(), 0))).isEqualTo("ballast.shared.number-out-of-range");
        assertThat(refusal(set(BEN, List.of("monday"), List.of(), 15))).isEqualTo("ballast.planning.plan-not-allowed");
    }

    @Test
    public void showsTheNextTechWeekWithItsDaysAndHowNearItIs() {
        done(add(ANN, "2026-12-15 Off"));

        TechWeekView week = view(ANN, TODAY).techWeek().orElseThrow();

        assertThat(week.first()).isEqualTo(WEEK);
        assertThat(week.capacity()).isEqualTo(PersonDays.ofDays(16));
        assertThat(week.holidays()).isEqualTo(1);
        assertThat(week.daysUntil()).isEqualTo(14);
        assertThat(week.reminder()).isEqualTo(TechWeekReminder.SOON);
        assertThat(reminder(WEEK.minusDays(22))).isEqualTo(TechWeekReminder.LATER);
        assertThat(reminder(WEEK.minusDays(21))).isEqualTo(TechWeekReminder.SOON);
        assertThat(reminder(WEEK.minusDays(7))).isEqualTo(TechWeekReminder.NEXT);
        assertThat(reminder(WEEK)).isEqualTo(TechWeekReminder.RUNNING);
    }

    @Test
    public void movesATechWeekWithOrWithoutTheRhythmAndKeepsWho() {
        CadenceView moved = done(move(ANN, "tech-week", WEEK, WEEK.plusDays(28), true));

        assertThat(moved.techWeek().orElseThrow().first()).isEqualTo(LocalDate.of(2027, 1, 11));
        assertThat(moved.techWeek().orElseThrow().planned()).isEqualTo(WEEK);
        assertThat(moved.moves()).hasSize(1);
        assertThat(moved.moves().get(0).by().displayName()).contains("Ann Archer");
        assertThat(view(ANN, LocalDate.of(2027, 2, 1)).techWeek().orElseThrow().first())
                .isEqualTo(LocalDate.of(2027, 5, 17));
        assertThat(refusal(move(ANN, "tech-week", WEEK, WEEK.plusDays(7), true)))
                .isEqualTo("ballast.cadence.moved-meanwhile");
        LocalDate january = LocalDate.of(2027, 1, 11);
        assertThat(refusal(move(ANN, "tech-week", january, TODAY.minusDays(1), false)))
                .isEqualTo("ballast.cadence.move-unfit");
        assertThat(refusal(move(ANN, "tech-week", january, LocalDate.of(2027, 5, 14), false)))
                .isEqualTo("ballast.cadence.week-taken");
        assertThat(refusal(move(BEN, "tech-week", january, WEEK, false)))
                .isEqualTo("ballast.planning.plan-not-allowed");
    }

    @Test
    public void movesAHackDayToAWorkingDayOfItsSprint() {
        assertThat(done(move(ANN, "hack-day", LAST_THURSDAY, WEEK.minusDays(3), false))
                        .moves())
                .hasSize(1);
        assertThat(payments.planning.cadence().occasions(BOARD.id()).hackDayMoves())
                .hasSize(1);
        assertThat(refusal(move(ANN, "hack-day", LAST_THURSDAY, WEEK.minusDays(2), false)))
                .isEqualTo("ballast.cadence.no-working-day");
        assertThat(refusal(move(ANN, "hack-day", LAST_THURSDAY, WEEK.plusDays(7), false)))
                .isEqualTo("ballast.cadence.no-working-day");
        assertThat(refusal(move(ANN, "hack-day", LAST_THURSDAY.minusDays(1), LAST_THURSDAY, false)))
                .isEqualTo("ballast.cadence.moved-meanwhile");
        assertThat(refusal(move(ANN, "war-room", LAST_THURSDAY, LAST_THURSDAY, false)))
                .isEqualTo("ballast.shared.choice-unknown");
    }

    @Test
    public void aHackDayIsNotMovedToADayThatATechWeekOrAWarRoomHas() {
        done(start(ANN, "No lost payments", SPRINT.first(), SPRINT.first()));

        assertThat(refusal(move(ANN, "hack-day", LAST_THURSDAY, SPRINT.first(), false)))
                .isEqualTo("ballast.cadence.no-working-day");
        assertThat(refusal(move(ANN, "hack-day", LAST_THURSDAY, WEEK, false)))
                .isEqualTo("ballast.cadence.no-working-day");
    }

    @Test
    public void aPolicyThatWasSavedMeanwhileLeavesTheHackDayOfTheSprintThatRuns() {
        payments.tagged(aDebtItem().of(1).build());
        save(aPolicy().weeks(2).build(), NOW);

        done(move(ANN, "hack-day", LAST_THURSDAY, SPRINT.first(), false));
        done(change(ANN, "hack-day", LAST_THURSDAY, "PAY-1", "taken", ""));
    }

    @Test
    public void aPolicyThatWasSavedMeanwhileLeavesTheTechWeekThatRunsAndItsReport() {
        payments.tagged(aDebtItem().of(1).halfDays(6).build());
        save(aPolicy().weeks(2).build(), Instant.parse(WEEK.plusDays(2) + "T09:00:00Z"));

        assertThat(view(ANN, WEEK.plusDays(2)).techWeek().orElseThrow().first()).isEqualTo(WEEK);
        done(change(ANN, "tech-week", WEEK, "PAY-1", "taken", ""));
        assertThat(view(ANN, WEEK.plusDays(7)).techWeek()).isEmpty();
        assertThat(view(ANN, WEEK.plusDays(7)).lastTechWeek().orElseThrow().carried())
                .hasSize(1);
    }

    @Test
    public void aTechWeekThatTheRuleHasInADayBeforeThePolicyWasSavedHasNoReport() {
        save(
                aPolicy()
                        .weeks(2)
                        .rhythm(new Rhythm(
                                Optional.empty(), Optional.of(new TechWeekRule.EveryMonths(4, TODAY.minusDays(14)))))
                        .build(),
                NOW);

        assertThat(view(ANN, TODAY).lastTechWeek()).isEmpty();
    }

    private void save(TeamPolicy policy, Instant at) {
        payments.planning.policies().append(new SavedPolicy(BOARD.id(), policy, DotLimits.DEFAULT, at, ANN));
    }

    @Test
    public void aHiddenBoardIsUnknown() {
        payments.tracker.hideFilter(BOARD.filterId(), BEN);

        assertThat(refusal(new ViewCadence(ports).handle(new ViewCadence.Command(BEN, BOARD.id(), TODAY))))
                .isEqualTo("ballast.shared.board-unknown");
        assertThat(refusal(new ViewCalendar(ports).handle(new ViewCalendar.Command(BEN, BOARD.id()))))
                .isEqualTo("ballast.shared.board-unknown");
        assertThat(refusal(add(BEN, "2026-12-25"))).isEqualTo("ballast.shared.board-unknown");
    }
}
