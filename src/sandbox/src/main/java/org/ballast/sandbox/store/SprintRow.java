package org.ballast.sandbox.store;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time-box of a board.
 *
 * @param start null as long as nobody said when
 * @param end the planned end; null as long as nobody said when
 * @param completed when it was really over; null before
 */
public record SprintRow(
        long id,
        long boardId,
        String name,
        State state,
        String goal,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable Instant completed) {

    /** The life of a sprint. */
    public enum State {
        FUTURE,
        ACTIVE,
        CLOSED;

        /** As Jira's REST spells it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
