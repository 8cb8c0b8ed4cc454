package org.ballast.core.planning.usecase;

import org.ballast.core.planning.PlanningStore;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.UserId;

/** Shows an administrator how far the newest repair is. */
public final class ViewRepair {

    private final PlanningStore planning;
    private final Permissions permissions;

    public ViewRepair(PlanningStore planning, Permissions permissions) {
        this.planning = planning;
        this.permissions = permissions;
    }

    public Outcome<RepairView> handle(Command command) {
        return Administrators.only(permissions, command.user())
                .map(admin -> RepairView.of(planning.repairs().latest()));
    }

    public record Command(UserId user) {}
}
