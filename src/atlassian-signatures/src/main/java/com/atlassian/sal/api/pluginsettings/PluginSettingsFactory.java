package com.atlassian.sal.api.pluginsettings;

/** Source: codescape/jira-scrum-poker, atlassian-labs/atlassian-slack-integration-server. [J11] */
public interface PluginSettingsFactory {
    PluginSettings createGlobalSettings();
}
