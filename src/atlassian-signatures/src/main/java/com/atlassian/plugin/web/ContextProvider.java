package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/** Adds data for a web fragment's template. Source: atlassian-labs/atlassian-slack-integration-server SlackGlobalAdminDataProvider. [J11] */
public interface ContextProvider {
    void init(Map<String, String> params) throws PluginParseException;

    Map<String, Object> getContextMap(Map<String, Object> context);
}
