package org.ballast.core.strategy.usecase;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.People;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.CapacityOutlook;
import org.ballast.core.strategy.CapacityShortfall;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.OwnerNotifier;
import org.ballast.core.strategy.OwnerReminder;
import org.ballast.core.strategy.OwnerReminders;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyStore;

/**
 * Tells the owners of a department what the pages of its strategies say waits for them, and where their teams have too
 * little time for what is in force: each of them once in a week for each strategy, and only while something waits or lacks.
 * What lacks is counted from what each may see. The week is that of UTC, from Monday on, because a job runs as nobody and the tracker
 * tells the zone of whoever is logged in alone; as the mail names no day, it comes at most a day earlier or later than the
 * owner's week. Once, however often it runs and on however many nodes: what was claimed is sent after it, so a node that dies
 * in between loses a message, which the page shows all the same, and doubles none.
 */
public final class RemindOwners {

    private final StrategyStore store;
    private final People people;
    private final OwnerReminders reminders;
    private final OwnerNotifier notifier;
    private final CapacityOutlook capacity;
    private final UnitOfWork unitOfWork;

    public RemindOwners(
            StrategyStore store,
            People people,
            OwnerReminders reminders,
            OwnerNotifier notifier,
            CapacityOutlook capacity,
            UnitOfWork unitOfWork) {
        this.store = store;
        this.people = people;
        this.reminders = reminders;
        this.notifier = notifier;
        this.capacity = capacity;
        this.unitOfWork = unitOfWork;
    }

    /** How many reminders were handed over for delivery. */
    public int handle(Instant now) {
        int sent = 0;
        for (Department department : store.departments().all()) {
            List<UserId> owners = department
                    .presentOwners(person -> people.find(person).former())
                    .stream()
                    .filter(notifier::reaches)
                    .toList();
            for (Strategy strategy :
                    owners.isEmpty() ? List.<Strategy>of() : store.strategies().of(department.id())) {
                sent += remind(owners, strategy, now);
            }
        }
        return sent;
    }

    private int remind(List<UserId> owners, Strategy strategy, Instant now) {
        List<Refusal> duties = duties(strategy, now);
        LocalDate week =
                LocalDate.ofInstant(now, ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Math.toIntExact(owners.stream()
                .filter(owner -> remind(new OwnerReminder(strategy.id(), week, owner), strategy, duties, now))
                .count());
    }

    private List<Refusal> duties(Strategy strategy, Instant now) {
        return new WaitingDuties(store).of(strategy, store.strategies().versions(strategy.id()), now);
    }

    private boolean remind(OwnerReminder reminder, Strategy strategy, List<Refusal> duties, Instant now) {
        Optional<CapacityShortfall> shortfall = capacity.shortfall(reminder.to(), strategy.id(), now);
        return (!duties.isEmpty() || shortfall.isPresent())
                && isFirst(reminder, now)
                && notifier.remind(reminder, strategy.title(), duties, shortfall);
    }

    private boolean isFirst(OwnerReminder reminder, Instant now) {
        return unitOfWork
                .run(() -> Outcome.done(reminders.claim(reminder, now)))
                .fold(first -> first, refusal -> false);
    }
}
