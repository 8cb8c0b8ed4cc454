package org.ballast.core.collect;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * A title that a batch makes an issue of. The claim comes first and the issue after it, so that two who import the same
 * title at once make one issue of it. What is collected was discovered: the debt is older than its issue.
 *
 * @param title as {@link Titles#normalised} leaves it
 * @param votes that came with it; absent when there were none
 * @param issue absent until it was created, and for ever when that failed with the node
 * @param lastChange what the tracker said of the issue right after it was created
 */
public record CollectedIssue(
        BoardId board,
        BatchId batch,
        String title,
        UserId by,
        Instant claimedAt,
        Optional<Integer> votes,
        Optional<IssueId> issue,
        Optional<Instant> lastChange) {

    /** How long a claim without issue is believed to be at work; longer than any request. */
    private static final int SECONDS_AT_WORK = 120;

    /** Whether somebody may still be creating the issue. */
    public boolean isAtWork(Instant now) {
        return issue.isEmpty() && claimedAt.plusSeconds(SECONDS_AT_WORK).isAfter(now);
    }

    public CollectedIssue created(IssueId newIssue, Optional<Instant> change) {
        return new CollectedIssue(board, batch, title, by, claimedAt, votes, Optional.of(newIssue), change);
    }
}
