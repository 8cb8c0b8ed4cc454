package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/** Source: atlassian-labs/atlassian-slack-integration-server (type), blackducksoftware/blackduck-jira. [J11] */
public interface Resolution extends IssueConstant {}
