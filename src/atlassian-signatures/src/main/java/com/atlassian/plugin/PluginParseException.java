package com.atlassian.plugin;

/** Source: atlassian-labs/atlassian-slack-integration-server (conditions and context providers). [J11] */
public class PluginParseException extends RuntimeException {
    public PluginParseException(String message) {
        super(message);
    }
}
