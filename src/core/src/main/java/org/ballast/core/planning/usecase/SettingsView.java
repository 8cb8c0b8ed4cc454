package org.ballast.core.planning.usecase;

import org.ballast.core.shared.Settings;

/** What an administrator can switch. */
public record SettingsView(boolean sidebarEnabled) {

    static SettingsView of(Settings settings) {
        return new SettingsView(settings.sidebarEnabled());
    }
}
