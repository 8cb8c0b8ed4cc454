package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.Status;

/**
 * The lists that every issue points to.
 *
 * <p>Source: masoudnasiri/corbitchat-jira-data-center-messenger JimMobileBoards, for Jira 9.17. [OLD]
 */
public interface ConstantsManager {
    /** Null when no status has this id. */
    Status getStatus(String id);
}
