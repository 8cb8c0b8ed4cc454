package com.atlassian.jira.util;

import java.util.Collection;

/**
 * Errors of a service call.
 *
 * <p>Source: blackducksoftware/blackduck-jira (ErrorCollection of IssuePropertyService). [OLD]
 */
public interface ErrorCollection {
    boolean hasAnyErrors();

    Collection<String> getErrorMessages();
}
