package org.ballast.core.planning;

import java.time.Duration;
import java.time.Instant;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * A candidate that a team does not want to be offered for some sprints.
 *
 * @param reason 1 to {@value #LONGEST_REASON} code points on one line
 * @param sprints 1 to 26
 */
public record Dismissal(
        BoardId board, IssueId issue, String reason, int sprints, Instant dismissedAt, UserId dismissedBy) {

    public static final int LONGEST_REASON = 200;
    public static final int FEWEST_SPRINTS = 1;
    public static final int MOST_SPRINTS = 26;
    public static final int DEFAULT_SPRINTS = 3;

    private static final int DAYS_OF_A_WEEK = 7;

    public Dismissal {
        if (sprints < FEWEST_SPRINTS || sprints > MOST_SPRINTS) {
            throw new IllegalArgumentException(
                    "sprints (" + sprints + ") must be " + FEWEST_SPRINTS + " to " + MOST_SPRINTS);
        }
        if (reason.isBlank() || reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "reason (" + reason + ") must have 1 to " + LONGEST_REASON + " characters");
        }
    }

    /** The first moment at which the candidate is offered again. */
    public Instant until(TeamPolicy policy) {
        return dismissedAt.plus(Duration.ofDays((long) DAYS_OF_A_WEEK * policy.sprintWeeks() * sprints));
    }
}
