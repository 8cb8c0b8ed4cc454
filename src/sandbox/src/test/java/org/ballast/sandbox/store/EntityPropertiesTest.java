package org.ballast.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Test;

public class EntityPropertiesTest extends OnEveryDatabase {
    private final EntityProperties properties = test.store().properties();

    public EntityPropertiesTest(DatabaseKind kind) {
        super(kind);
    }

    @Test
    public void overwritesAndRemovesValues() {
        properties.put(EntityProperties.ISSUE, 1, "key", "{\"a\":1}");
        properties.put(EntityProperties.ISSUE, 1, "key", "{\"a\":2}");
        properties.put(EntityProperties.ISSUE, 2, "key", "😀");

        assertThat(properties
                        .get(EntityProperties.ISSUE, 1, "key")
                        .orElseThrow()
                        .json())
                .isEqualTo("{\"a\":2}");
        assertThat(properties.entitiesWith(EntityProperties.ISSUE, "key")).containsExactly(1L, 2L);
        assertThat(properties.delete(EntityProperties.ISSUE, 1, "key")).isTrue();
        assertThat(properties.delete(EntityProperties.ISSUE, 1, "key")).isFalse();
        assertThat(properties.get(EntityProperties.ISSUE, 1, "key")).isEmpty();
    }

    @Test
    public void keepsTheTransactionUsableWhenSomebodyElseWasFaster() {
        StoreDatabase database = test.store().database();
        properties.put(EntityProperties.ISSUE, 1, "key", "1");

        database.inTransaction(() -> {
            boolean inserted = database.insertUnlessThere(() -> database.sql()
                    .sql("INSERT INTO user_group (group_name) VALUES ('jira-administrators')")
                    .update());
            assertThat(inserted).isFalse();
            properties.put(EntityProperties.ISSUE, 1, "key", "2");
        });

        assertThat(properties
                        .get(EntityProperties.ISSUE, 1, "key")
                        .orElseThrow()
                        .json())
                .isEqualTo("2");
    }
}
