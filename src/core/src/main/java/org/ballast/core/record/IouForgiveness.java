package org.ballast.core.record;

import java.time.Instant;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/**
 * That a team's IOU from a sprint need not be paid any more, in writing.
 *
 * @param reason 1 to {@value #LONGEST_REASON} code points on one line
 */
public record IouForgiveness(BoardId board, SprintKey sprint, String reason, UserId by, Instant at) {

    public static final int LONGEST_REASON = 200;

    public IouForgiveness {
        if (reason.isBlank() || reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "reason (" + reason + ") must have 1 to " + LONGEST_REASON + " characters");
        }
    }
}
