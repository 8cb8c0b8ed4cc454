package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/**
 * Who is calling, per thread.
 *
 * <p>Source: codescape/jira-scrum-poker ScrumPokerAction, atlassian-labs/atlassian-slack-integration-server. [J11]
 */
public interface JiraAuthenticationContext {
    /** Null means anonymous. */
    ApplicationUser getLoggedInUser();

    boolean isLoggedInUser();

    Locale getLocale();
}
