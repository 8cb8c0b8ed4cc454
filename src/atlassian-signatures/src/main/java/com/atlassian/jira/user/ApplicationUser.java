package com.atlassian.jira.user;

/**
 * A Jira user. {@link #getId()} never changes; key and name may.
 *
 * <p>Source: codescape/jira-multiple-subtasks (stores {@code getId()} in its rows), codescape/jira-scrum-poker
 * ScrumPokerPermissions, atlassian-labs/atlassian-slack-integration-server. [J11]
 */
public interface ApplicationUser {
    String getKey();

    String getUsername();

    String getName();

    String getDisplayName();

    String getEmailAddress();

    boolean isActive();

    /** Null only for users that Jira does not know. */
    Long getId();
}
