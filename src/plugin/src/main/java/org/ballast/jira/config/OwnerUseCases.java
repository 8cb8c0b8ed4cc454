package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.strategy.OwnerNotifier;
import org.ballast.core.strategy.OwnerReminders;
import org.ballast.core.strategy.usecase.RemindOwners;

/** What the owners of strategies are told, also of what other parts find out; built once, for every thread. */
@Named
public class OwnerUseCases {
    private final RemindOwners remindOwners;

    @Inject
    public OwnerUseCases(
            StrategyStores strategies,
            CapacityUseCases capacity,
            OwnerReminders reminders,
            OwnerNotifier notifier,
            Trackers trackers,
            UnitOfWork unitOfWork) {
        this.remindOwners = new RemindOwners(
                strategies.store(),
                trackers.tracker().people(),
                reminders,
                notifier,
                capacity.checkCapacity(),
                unitOfWork);
    }

    public RemindOwners remindOwners() {
        return remindOwners;
    }
}
