package com.atlassian.jira.util;

import java.util.Set;

/**
 * Errors (and warnings, which Ballast does not use) for a person, already in their language.
 *
 * <p>Source: codescape/jira-scrum-poker ActiveScrumPokerSessionsJqlFunction and its test
 * ({@code hasAnyErrors}, {@code getErrorMessages}) [J11]; {@code addErrorMessage(String)}
 * atlascommunity/jira-plugins-groovy. [OLD]
 */
public interface MessageSet {
    boolean hasAnyErrors();

    Set<String> getErrorMessages();

    void addErrorMessage(String message);
}
