package org.ballast.sandbox.jira;

import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What went wrong in a service call: as a whole, and with single fields by their ids. */
record Errors(List<String> messages, Map<String, String> fields) implements ErrorCollection {

    static final Errors NONE = new Errors(List.of());

    Errors {
        messages = List.copyOf(messages);
        fields = Map.copyOf(fields);
    }

    Errors(List<String> messages) {
        this(messages, Map.of());
    }

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty() || !fields.isEmpty();
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public Map<String, String> getErrors() {
        return fields;
    }
}
