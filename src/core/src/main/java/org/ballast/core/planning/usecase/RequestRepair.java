package org.ballast.core.planning.usecase;

import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.RepairScheduler;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.UserId;

/** Lets an administrator start a repair in the background. */
public final class RequestRepair {

    private final PlanningStore planning;
    private final Permissions permissions;
    private final RepairScheduler scheduler;

    public RequestRepair(PlanningStore planning, Permissions permissions, RepairScheduler scheduler) {
        this.planning = planning;
        this.permissions = permissions;
        this.scheduler = scheduler;
    }

    public Outcome<RepairView> handle(Command command) {
        return Administrators.only(permissions, command.user()).map(admin -> {
            scheduler.runSoon();
            return RepairView.of(planning.repairs().latest());
        });
    }

    public record Command(UserId user) {}
}
