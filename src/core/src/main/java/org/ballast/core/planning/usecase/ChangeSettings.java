package org.ballast.core.planning.usecase;

import java.util.Optional;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Settings;
import org.ballast.core.shared.UserId;

/** Lets an administrator change the settings. */
public final class ChangeSettings {

    private final PlanningStore planning;
    private final Permissions permissions;

    public ChangeSettings(PlanningStore planning, Permissions permissions) {
        this.planning = planning;
        this.permissions = permissions;
    }

    public Outcome<SettingsView> handle(Command command) {
        return Administrators.only(permissions, command.user())
                .then(admin -> Outcome.of(
                        command.sidebarEnabled(), Refusal.invalid("ballast.shared.value-missing", "sidebarEnabled")))
                .map(enabled -> {
                    planning.settings().save(new Settings(enabled));
                    return SettingsView.of(planning.settings().load());
                });
    }

    public record Command(UserId user, Optional<Boolean> sidebarEnabled) {}
}
