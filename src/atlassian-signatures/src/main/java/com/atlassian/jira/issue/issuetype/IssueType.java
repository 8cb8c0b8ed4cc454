package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/** Source: atlassian-labs/atlassian-slack-integration-server, codescape/jira-scrum-poker. [J11] */
public interface IssueType extends IssueConstant {}
