package org.ballast.sandbox.search;

import java.util.List;

/** A query that can not be run; the messages are sentences for the person who wrote it. */
public final class JqlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> messages;

    public JqlException(List<String> messages) {
        super(String.join(" ", messages));
        this.messages = List.copyOf(messages);
    }

    static JqlException at(Token token, String sentence) {
        return new JqlException(List.of("Error in the JQL Query: %s (line %d, character %d)"
                .formatted(sentence, token.line(), token.column())));
    }

    static JqlException atEnd(String sentence) {
        return new JqlException(List.of("Error in the JQL Query: " + sentence));
    }

    /** What is wrong, one sentence per problem. */
    public List<String> messages() {
        return messages;
    }
}
