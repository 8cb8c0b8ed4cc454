package org.ballast.core.lead.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.cadence.TechWeek;
import org.ballast.core.cadence.TechWeekReminder;
import org.ballast.core.debt.Board;
import org.ballast.core.lead.LeadRules;
import org.ballast.core.lead.WeekNotifier;
import org.ballast.core.lead.WeekReminder;
import org.ballast.core.lead.WeekReminders;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/**
 * Reminds whoever is in charge of a board that its tech week draws near: once three weeks before and once a week before, however often
 * it runs and on however many nodes. While nobody is in charge the reminder waits; the board's page shows it all the same.
 */
public final class RemindOfTechWeeks {
    private final LeadPorts ports;
    private final PlanningStore planning;
    private final WeekReminders reminders;
    private final WeekNotifier notifier;

    public RemindOfTechWeeks(LeadPorts ports, PlanningStore planning, WeekReminders reminders, WeekNotifier notifier) {
        this.ports = ports;
        this.planning = planning;
        this.reminders = reminders;
        this.notifier = notifier;
    }

    /** How many reminders were handed over for delivery. */
    public int handle(Instant now) {
        LocalDate today = Offices.day(now);
        int sent = 0;
        for (Board board : ports.debt().boards().all()) {
            Optional<WeekReminder> reminder = reminder(board, today);
            Optional<UserId> person = reminder.flatMap(due -> inCharge(board, today));
            if (person.isPresent() && claim(reminder.get(), person.get(), now)) {
                int daysLeft = Math.toIntExact(reminder.get().first().toEpochDay() - today.toEpochDay());
                sent += notifier.remind(board, person.get(), reminder.get(), daysLeft) ? 1 : 0;
            }
        }
        return sent;
    }

    /** Of the next week of the newest policy. */
    private Optional<WeekReminder> reminder(Board board, LocalDate today) {
        return planning.policies().of(board.id()).stream()
                .findFirst()
                .flatMap(newest -> planning.cadence()
                        .occasions(board.id())
                        .techWeeks(newest.policy().rhythm()))
                .flatMap(weeks -> weeks.nextFrom(today))
                .filter(week -> isNear(week, today))
                .map(week -> new WeekReminder(board.id(), week.start(), week.reminderOn(today)));
    }

    private static boolean isNear(TechWeek week, LocalDate today) {
        TechWeekReminder nearness = week.reminderOn(today);
        return nearness == TechWeekReminder.SOON || nearness == TechWeekReminder.NEXT;
    }

    private Optional<UserId> inCharge(Board board, LocalDate today) {
        return ports.leads()
                .find(board.id())
                .flatMap(office -> LeadRules.inCharge(ports.tracker().people(), office, today));
    }

    private boolean claim(WeekReminder reminder, UserId person, Instant now) {
        return ports.unitOfWork()
                .run(() -> Outcome.done(reminders.claim(reminder, person, now)))
                .fold(first -> first, refusal -> false);
    }
}
