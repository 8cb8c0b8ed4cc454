package org.ballast.core.cadence.usecase;

import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.PolicyBuilder.aPolicy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.cadence.HackDayRule;
import org.ballast.core.cadence.Occurrence;
import org.ballast.core.cadence.Rhythm;
import org.ballast.core.cadence.TechWeekReminder;
import org.ballast.core.cadence.TechWeekRule;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.Payments;

/**
 * Four people, sprints of two weeks, a hack day on the last Thursday, a tech week every four months from 14 December; today is 30
 * November.
 */
abstract class CadenceTeam {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    static final LocalDate WEEK = LocalDate.of(2026, 12, 14);
    static final DateSpan SPRINT = new DateSpan(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 20));
    static final LocalDate LAST_THURSDAY = LocalDate.of(2026, 12, 17);

    final Payments payments = Payments.teamWith(aPolicy()
            .weeks(2)
            .rhythm(new Rhythm(
                    Optional.of(new HackDayRule.OnWeekday(Occurrence.LAST, DayOfWeek.THURSDAY)),
                    Optional.of(new TechWeekRule.EveryMonths(4, WEEK))))
            .build());
    final CadencePorts ports =
            new CadencePorts(payments.debt, payments.planning, payments.asked(), payments.unitOfWork);

    final TechWeekReminder reminder(LocalDate day) {
        return view(ANN, day).techWeek().orElseThrow().reminder();
    }

    final CadenceView view(UserId viewer, LocalDate day) {
        return done(new ViewCadence(ports).handle(new ViewCadence.Command(viewer, BOARD.id(), day)));
    }

    final Outcome<CalendarView> add(UserId user, String text) {
        return new AddHolidays(ports).handle(new AddHolidays.Command(user, BOARD.id(), Optional.of(text)));
    }

    final Outcome<CalendarView> set(UserId user, List<String> weekdays, List<String> drivers, int minutes) {
        return new SetCalendar(ports)
                .handle(new SetCalendar.Command(user, BOARD.id(), weekdays, drivers, Optional.of(minutes)));
    }

    final Outcome<CadenceView> move(UserId user, String kind, LocalDate from, LocalDate to, boolean follows) {
        return new MoveOccasion(ports)
                .handle(new MoveOccasion.Command(
                        user,
                        BOARD.id(),
                        Optional.of(kind),
                        Optional.of(from),
                        Optional.of(to),
                        Optional.of(follows),
                        Optional.of(SPRINT),
                        TODAY,
                        NOW));
    }

    final Outcome<CadenceView> start(UserId user, String goal, LocalDate first, LocalDate last) {
        return new StartWarRoom(ports)
                .handle(new StartWarRoom.Command(
                        user, BOARD.id(), Optional.of(goal), Optional.of(first), Optional.of(last), TODAY, NOW));
    }

    final Outcome<CadenceView> change(
            UserId user, String kind, LocalDate planned, String issue, String standing, String plan) {
        return new ChangeOccasionItem(ports)
                .handle(new ChangeOccasionItem.Command(
                        user, BOARD.id(), kind, planned, issue, Optional.of(standing), Optional.of(plan), TODAY, NOW));
    }
}
