package org.ballast.core.record;

import java.time.Instant;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * A team's verdict on a starved item.
 *
 * @param note 1 to {@value #LONGEST_NOTE} code points on one line
 */
public record StarvedVerdict(BoardId board, IssueId issue, VerdictKind kind, String note, UserId by, Instant at) {

    public static final int LONGEST_NOTE = 200;

    public StarvedVerdict {
        if (note.isBlank() || note.codePointCount(0, note.length()) > LONGEST_NOTE) {
            throw new IllegalArgumentException("note (" + note + ") must have 1 to " + LONGEST_NOTE + " characters");
        }
    }
}
