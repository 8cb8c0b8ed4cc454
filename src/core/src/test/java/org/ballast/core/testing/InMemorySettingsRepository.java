package org.ballast.core.testing;

import org.ballast.core.shared.Settings;
import org.ballast.core.shared.SettingsRepository;

/** Keeps the settings in memory. */
public final class InMemorySettingsRepository implements SettingsRepository {

    private Settings settings = Settings.DEFAULT;

    @Override
    public synchronized Settings load() {
        return settings;
    }

    @Override
    public synchronized void save(Settings newSettings) {
        settings = newSettings;
    }
}
