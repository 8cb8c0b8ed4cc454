package org.ballast.core.cadence;

import java.time.Instant;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * An issue that a team has taken on for a hack day, a tech week, a war room or, without sprints, a calendar week.
 *
 * @param plan how it will be done, or where that is written; at most {@value #LONGEST_PLAN} code points on one line, empty
 *     while there is none
 * @param changedBy who took it on, or changed that last
 */
public record OccasionItem(
        OccasionKey occasion, IssueId issue, String plan, Standing standing, UserId changedBy, Instant changedAt) {

    public static final int LONGEST_PLAN = 200;

    /** What the team means to do with it. */
    public enum Standing {
        /** To be done on the occasion. */
        TAKEN,
        /** Not finished on the hack day: it goes on on the next one. */
        CONTINUED,
        /** Given up. */
        DROPPED
    }

    public OccasionItem {
        int length = plan.codePointCount(0, plan.length());
        if (length > LONGEST_PLAN) {
            throw new IllegalArgumentException("a plan of " + length + " characters must have at most " + LONGEST_PLAN);
        }
    }

    public boolean isDropped() {
        return standing == Standing.DROPPED;
    }
}
