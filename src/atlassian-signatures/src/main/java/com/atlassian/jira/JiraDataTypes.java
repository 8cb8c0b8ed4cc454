package com.atlassian.jira;

/** Source: codescape/jira-scrum-poker ActiveScrumPokerSessionsJqlFunction. [J11] */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new JiraDataType() {};

    private JiraDataTypes() {}
}
