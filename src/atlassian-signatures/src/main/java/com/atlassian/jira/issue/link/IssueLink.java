package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/**
 * A link from a source to a destination issue.
 *
 * <p>Source: cures-hub/cures-condec-jira MockIssueLink, which implements the whole interface of Jira 8. [OLD]
 */
public interface IssueLink {
    IssueLinkType getIssueLinkType();

    Long getSourceId();

    Long getDestinationId();

    /** Null when the issue is gone. */
    Issue getSourceObject();
}
