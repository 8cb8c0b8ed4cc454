package com.atlassian.jira.issue.link;

import java.util.List;

/**
 * Links between issues.
 *
 * <p>Source: cures-hub/cures-condec-jira MockIssueLinkManager, which implements the whole interface of Jira 8. [OLD]
 */
public interface IssueLinkManager {
    /** Links that point to the issue; their sources are, for instance, its blockers. */
    List<IssueLink> getInwardLinks(Long destinationIssueId);
}
