package org.ballast.jira.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the parameters behind the question mark; one that is not given is absent, one that makes no sense refused. */
final class QueryParameters {

    private QueryParameters() {}

    static Outcome<Integer> whole(String name, @Nullable String text, int otherwise) {
        if (text == null) {
            return Outcome.done(otherwise);
        }
        try {
            return Outcome.done(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return Outcome.refused(Refusal.invalid("ballast.shared.not-a-whole-number", name));
        }
    }

    /** A moment as {@code 2026-11-22T09:00:00Z}. */
    static Outcome<Optional<Instant>> moment(String name, @Nullable String text) {
        if (text == null) {
            return Outcome.done(Optional.empty());
        }
        try {
            return Outcome.done(Optional.of(Instant.parse(text)));
        } catch (DateTimeException e) {
            return Outcome.refused(Refusal.invalid("ballast.shared.not-a-moment", name));
        }
    }
}
