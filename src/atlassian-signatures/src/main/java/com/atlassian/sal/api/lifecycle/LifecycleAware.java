package com.atlassian.sal.api.lifecycle;

/**
 * Told when the plugin may use everything, Active Objects included, and when it is disabled.
 *
 * <p>Source: mailru/jira-plugins-mrimsender (Jira 9), mrkhachaturov/jira-mcp-plugin (design notes for Jira 11). [OLD]
 */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
