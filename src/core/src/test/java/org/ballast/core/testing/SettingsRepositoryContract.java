package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.ballast.core.shared.Settings;
import org.ballast.core.shared.SettingsRepository;
import org.junit.Test;

/** What every {@link SettingsRepository} does. */
public abstract class SettingsRepositoryContract {

    /** A repository in which nothing was saved. */
    protected abstract SettingsRepository newRepository();

    @Test
    public void startsWithTheDefault() {
        assertThat(newRepository().load()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    public void remembersWhatWasSavedLast() {
        SettingsRepository settings = newRepository();

        settings.save(new Settings(false));
        assertThat(settings.load()).isEqualTo(new Settings(false));

        settings.save(new Settings(true));
        assertThat(settings.load()).isEqualTo(new Settings(true));
    }
}
