package org.ballast.core.feedback;

import java.time.Instant;
import org.ballast.core.shared.UserId;

/**
 * What an owner answered to a comment. It is never changed: who thinks otherwise answers again, and both stay in the record.
 *
 * @param number from 1 within the comment; two people can't give the same
 * @param status never {@link CommentStatus#OPEN}
 * @param text 1 to {@value #LONGEST_TEXT} code points
 */
public record CommentAnswer(int number, CommentStatus status, String text, UserId by, Instant at) {

    public static final int LONGEST_TEXT = 2000;

    public CommentAnswer {
        if (status == CommentStatus.OPEN) {
            throw new IllegalArgumentException("an answer accepts or rejects");
        }
    }
}
