package org.ballast.sandbox.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.TestDatabases;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class DatabasePluginSettingsTest {
    private Database database;
    private DatabasePluginSettings settings;

    @Before
    public void open() {
        database = TestDatabases.empty(DatabaseKind.H2);
        settings = new DatabasePluginSettings(database.dataSource());
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void keepsTextsListsAndMapsForEveryNode() {
        settings.put("text", "\u05d0");
        settings.put("list", List.of("a", "b"));
        settings.put("map", Map.of("k", "v"));

        DatabasePluginSettings other = new DatabasePluginSettings(database.dataSource());
        assertThat(other.get("text")).isEqualTo("\u05d0");
        assertThat(other.get("list")).isEqualTo(List.of("a", "b"));
        assertThat(other.get("map")).isEqualTo(Map.of("k", "v"));
    }

    @Test
    public void givesBackWhatWasStoredBefore() {
        assertThat(settings.put("key", "one")).isNull();
        assertThat(settings.put("key", "two")).isEqualTo("one");
        assertThat(settings.remove("key")).isEqualTo("two");
        assertThat(settings.get("key")).isNull();
    }

    @Test
    public void refusesWhatJiraCanNotStore() {
        assertThatThrownBy(() -> settings.put("key", true)).hasMessageContaining("setting key must be a String");
        assertThatThrownBy(() -> settings.put("k".repeat(101), "x")).hasMessageContaining("101 characters");
    }
}
