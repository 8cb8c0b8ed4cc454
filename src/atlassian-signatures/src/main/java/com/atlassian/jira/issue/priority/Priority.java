package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

/** Source: atlassian-labs/atlassian-slack-integration-server. [J11] */
public interface Priority extends IssueConstant {}
