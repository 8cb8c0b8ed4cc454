package org.ballast.sandbox.jira;

import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;

/** What went wrong in a service call. */
record Errors(List<String> messages) implements ErrorCollection {

    Errors {
        messages = List.copyOf(messages);
    }

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty();
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }
}
