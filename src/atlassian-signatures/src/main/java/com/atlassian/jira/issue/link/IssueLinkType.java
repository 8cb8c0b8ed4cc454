package com.atlassian.jira.issue.link;

/**
 * The kind of a link; Jira's own kind of "blocks" is named "Blocks".
 *
 * <p>Source: cures-hub/cures-condec-jira MockIssueLinkType, which implements the whole interface of Jira 8 (it was a
 * class before Jira 5). [OLD]
 */
public interface IssueLinkType {
    Long getId();

    String getName();

    String getInward();

    String getOutward();
}
