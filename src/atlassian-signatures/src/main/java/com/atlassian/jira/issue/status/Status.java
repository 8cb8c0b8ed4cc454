package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;

/** Source: atlassian-labs/atlassian-slack-integration-server. [J11] */
public interface Status extends IssueConstant {}
