package com.atlassian.sal.api.pluginsettings;

/**
 * Small settings; keys up to 100 characters, values strings.
 *
 * <p>Source: codescape/jira-scrum-poker, atlassian-labs/atlassian-slack-integration-server. [J11]
 */
public interface PluginSettings {
    /** Null when nothing is stored. */
    Object get(String key);

    /** Returns what was stored before, or null. */
    Object put(String key, Object value);

    /** Returns what was stored before, or null. */
    Object remove(String key);
}
