package com.atlassian.jira.entity.property;

/**
 * A stored property; the value is JSON.
 *
 * <p>Source: atlassian-labs/atlassian-slack-integration-server. [J11]
 */
public interface EntityProperty {
    Long getId();

    String getEntityName();

    Long getEntityId();

    String getKey();

    String getValue();
}
