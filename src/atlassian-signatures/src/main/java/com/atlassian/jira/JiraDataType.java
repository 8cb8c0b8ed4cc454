package com.atlassian.jira;

/** Source: codescape/jira-scrum-poker ActiveScrumPokerSessionsJqlFunction. [J11] */
public interface JiraDataType {}
