package com.atlassian.jira.entity.property;

/**
 * Entity properties as they are stored: no permission is asked for, no event is sent, nothing is indexed.
 *
 * <p>Source: atlassian-labs/atlassian-slack-integration-server (get, put, delete). [J11]
 */
public interface JsonEntityPropertyManager {
    /** Null when there is none. */
    EntityProperty get(String entityName, Long entityId, String key);

    void put(String entityName, Long entityId, String key, String json);

    void delete(String entityName, Long entityId, String key);
}
