package com.atlassian.jira.permission;

/**
 * Names a global permission. A system admin holds {@link #ADMINISTER} too.
 *
 * <p>Source: codescape/jira-scrum-poker, atlassian-labs/atlassian-slack-integration-server (constants). [J11] The
 * constructor is an assumption of this stand-in that the plugin does not use.
 */
public final class GlobalPermissionKey {
    public static final GlobalPermissionKey ADMINISTER = new GlobalPermissionKey("ADMINISTER");
    public static final GlobalPermissionKey SYSTEM_ADMIN = new GlobalPermissionKey("SYSTEM_ADMIN");

    private final String key;

    private GlobalPermissionKey(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }
}
