package org.ballast.sandbox.platform;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.ballast.sandbox.database.HostTables;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Global settings in a table: texts, and lists and maps of texts. */
public final class DatabasePluginSettings implements PluginSettings {
    private static final int MAX_KEY = 255;
    private static final int RECOMMENDED_KEY = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient client;

    /** Prepares the table. */
    public DatabasePluginSettings(DataSource dataSource) {
        HostTables.create(
                dataSource,
                "CREATE TABLE IF NOT EXISTS sandbox_setting"
                        + " (name VARCHAR(%d) PRIMARY KEY, content VARCHAR(10000) NOT NULL)".formatted(MAX_KEY));
        this.client = JdbcClient.create(dataSource);
    }

    @Override
    public @Nullable Object get(String key) {
        return find(key).map(DatabasePluginSettings::read).orElse(null);
    }

    @Override
    public @Nullable Object put(String key, @Nullable Object value) {
        if (key.length() > RECOMMENDED_KEY) {
            throw new IllegalArgumentException("settings key of %d characters is longer than the %d that are safe: %s"
                    .formatted(key.length(), RECOMMENDED_KEY, key));
        }
        if (value == null) {
            return remove(key);
        }
        String content = write(key, value);
        Optional<String> before = find(key);
        if (before.isPresent()) {
            update(key, content);
        } else {
            insert(key, content);
        }
        return before.map(DatabasePluginSettings::read).orElse(null);
    }

    private void insert(String key, String content) {
        try {
            client.sql("INSERT INTO sandbox_setting (name, content) VALUES (:name, :content)")
                    .param("name", key)
                    .param("content", content)
                    .update();
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            update(key, content);
        }
    }

    private void update(String key, String content) {
        client.sql("UPDATE sandbox_setting SET content = :content WHERE name = :name")
                .param("name", key)
                .param("content", content)
                .update();
    }

    @Override
    public @Nullable Object remove(String key) {
        Object before = get(key);
        client.sql("DELETE FROM sandbox_setting WHERE name = :name")
                .param("name", key)
                .update();
        return before;
    }

    private Optional<String> find(String key) {
        return client.sql("SELECT content FROM sandbox_setting WHERE name = :name")
                .param("name", key)
                .query(String.class)
                .optional();
    }

    private static Object read(String content) {
        try {
            return JSON.readValue(content, Object.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("a stored setting is not readable: " + content, corrupt);
        }
    }

    private static String write(String key, Object value) {
        boolean storable = value instanceof String
                || value instanceof Properties
                || (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance))
                || (value instanceof Map<?, ?> map && map.values().stream().allMatch(String.class::isInstance));
        if (!storable) {
            throw new IllegalArgumentException(
                    "setting %s must be a String, or a List, Map or Properties of Strings, not %s"
                            .formatted(key, value.getClass().getName()));
        }
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("setting %s can not be stored".formatted(key), impossible);
        }
    }
}
