package com.atlassian.jira.bc.issue.properties;

import com.atlassian.jira.entity.property.EntityPropertyService;
import com.atlassian.jira.issue.Issue;

/**
 * Properties of issues. Setting and deleting sends an event and brings the search index up to date.
 *
 * <p>Source: M-Whitaker/jira-agile-extended (Jira 8.13), blackducksoftware/blackduck-jira. [OLD]
 */
public interface IssuePropertyService extends EntityPropertyService<Issue> {}
