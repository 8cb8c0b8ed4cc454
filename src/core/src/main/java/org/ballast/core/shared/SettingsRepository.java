package org.ballast.core.shared;

/** Keeps the {@link Settings}. */
public interface SettingsRepository {

    /** The saved settings; {@link Settings#DEFAULT} before the first save. */
    Settings load();

    void save(Settings settings);
}
