package com.atlassian.jira.issue.status.category;

/**
 * The three colours of a status: "new", "indeterminate" (in progress), "done".
 *
 * <p>Source: GrizzlLearn/issue-notifier AdminPageData for Jira 9.12 (compares the key with "done"). [OLD] That the key of work in progress
 * is "indeterminate": the REST resource of statuses, which has the same keys. [DOC]
 */
public interface StatusCategory {
    String getKey();
}
