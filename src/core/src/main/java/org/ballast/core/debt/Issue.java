package org.ballast.core.debt;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.UserId;

/**
 * An issue as one person may see it.
 *
 * @param key the present key
 * @param summary as the person who wrote it left it, markup and all
 * @param resolvedAt when it was last resolved; the beginning of time when the tracker forgot, absent while it is open
 * @param assignee who is to do it
 * @param editable whether that person may edit it (on Data Center: Edit issues)
 * @param schedulable whether that person may plan it (on Data Center: Schedule issues)
 */
public record Issue(
        IssueId id,
        String key,
        String summary,
        ProjectId project,
        Optional<Instant> resolvedAt,
        Optional<UserId> assignee,
        boolean editable,
        boolean schedulable) {

    /** Whether it is done with. */
    public boolean resolved() {
        return resolvedAt.isPresent();
    }

    /** Whether somebody is to do it. */
    public boolean assigned() {
        return assignee.isPresent();
    }
}
