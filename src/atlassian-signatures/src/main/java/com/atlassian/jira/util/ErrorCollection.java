package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/**
 * Errors of a service call.
 *
 * <p>Source: blackducksoftware/blackduck-jira (ErrorCollection of IssuePropertyService); {@code getErrors}
 * cures-hub/cures-condec-jira JiraIssuePersistenceManager (Jira 8.20). [OLD]
 */
public interface ErrorCollection {
    boolean hasAnyErrors();

    Collection<String> getErrorMessages();

    /** What is wrong with single fields, by the id of the field. */
    Map<String, String> getErrors();
}
