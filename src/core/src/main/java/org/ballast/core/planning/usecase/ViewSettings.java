package org.ballast.core.planning.usecase;

import org.ballast.core.planning.PlanningStore;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/** Shows the settings. Everybody who is known may read them, since a board's script asks whether the sidebar is on. */
public final class ViewSettings {

    private final PlanningStore planning;

    public ViewSettings(PlanningStore planning) {
        this.planning = planning;
    }

    public Outcome<SettingsView> handle(Command command) {
        return Outcome.done(SettingsView.of(planning.settings().load()));
    }

    public record Command(UserId user) {}
}
