package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/**
 * For whom a query runs.
 *
 * <p>Source: codescape/jira-scrum-poker ActiveScrumPokerSessionsJqlFunction (type) [J11];
 * {@code getApplicationUser}, {@code isSecurityOverriden} (sic) atlascommunity/jira-plugins-groovy. [OLD]
 */
public interface QueryCreationContext {
    /** Null means anonymous. */
    ApplicationUser getApplicationUser();

    boolean isSecurityOverriden();
}
