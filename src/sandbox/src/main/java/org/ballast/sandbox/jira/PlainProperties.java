package org.ballast.sandbox.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import java.util.Optional;
import org.ballast.sandbox.store.EntityProperties;
import org.jspecify.annotations.Nullable;

/** Properties as they are stored: nobody is asked, nobody is told, nothing is indexed. */
final class PlainProperties implements JsonEntityPropertyManager {

    private final EntityProperties properties;

    PlainProperties(EntityProperties properties) {
        this.properties = properties;
    }

    @Override
    public @Nullable EntityProperty get(String entityName, Long entityId, String key) {
        return properties
                .get(entityName, entityId, key)
                .map(StoredProperty::new)
                .orElse(null);
    }

    @Override
    public void put(String entityName, Long entityId, String key, String json) {
        Optional<String> problem = PropertyRules.problem(key, json);
        if (problem.isPresent()) {
            throw new IllegalArgumentException(problem.get());
        }
        properties.put(entityName, entityId, key, json);
    }

    @Override
    public void delete(String entityName, Long entityId, String key) {
        properties.delete(entityName, entityId, key);
    }
}
