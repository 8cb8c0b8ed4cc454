package com.atlassian.jira.config.properties;

/**
 * Jira's settings.
 *
 * <p>Source: alanmosely/basic-jira-development-panels reads {@code jira.baseurl} (jakarta). [J11]
 */
public interface ApplicationProperties {
    String getString(String name);
}
