package org.ballast.core.round;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * What somebody wants to know about an item. It is open until it has a reply or whoever asked takes it back.
 *
 * @param number given by the repository, unique over all rounds; 0 before it was asked
 * @param text 1 to {@value #LONGEST_TEXT} code points
 */
public record Question(
        long number, IssueId issue, UserId by, Instant at, String text, Optional<Reply> reply, boolean takenBack) {

    public static final int LONGEST_TEXT = 1000;

    public Question {
        if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw new IllegalArgumentException("a question must have 1 to " + LONGEST_TEXT + " characters");
        }
    }

    /** What somebody answered; the text has 1 to {@value #LONGEST_TEXT} code points. */
    public record Reply(UserId by, Instant at, String text) {}

    /** The same question under the number that the repository gave it. */
    public Question numbered(long newNumber) {
        return new Question(newNumber, issue, by, at, text, reply, takenBack);
    }

    public boolean isOpen() {
        return reply.isEmpty() && !takenBack;
    }

    public Question answered(Reply newReply) {
        return new Question(number, issue, by, at, text, Optional.of(newReply), takenBack);
    }

    public Question withdrawn() {
        return new Question(number, issue, by, at, text, reply, true);
    }
}
