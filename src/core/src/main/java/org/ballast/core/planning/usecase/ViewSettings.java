package org.ballast.core.planning.usecase;

import org.ballast.core.planning.PlanningStore;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.UserId;

/** Shows an administrator the settings. */
public final class ViewSettings {

    private final PlanningStore planning;
    private final Permissions permissions;

    public ViewSettings(PlanningStore planning, Permissions permissions) {
        this.planning = planning;
        this.permissions = permissions;
    }

    public Outcome<SettingsView> handle(Command command) {
        return Administrators.only(permissions, command.user())
                .map(admin -> SettingsView.of(planning.settings().load()));
    }

    public record Command(UserId user) {}
}
