package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Jira's ordinary set of messages. The plugin never makes one: it adds to the set that
 * {@code AbstractJqlFunction.validateNumberOfArgs} returns.
 *
 * <p>Source: atlascommunity/jira-plugins-groovy. [OLD]
 */
public class MessageSetImpl implements MessageSet {
    private final Set<String> errors = new LinkedHashSet<>();

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public Set<String> getErrorMessages() {
        return Set.copyOf(errors);
    }

    @Override
    public void addErrorMessage(String message) {
        errors.add(message);
    }
}
