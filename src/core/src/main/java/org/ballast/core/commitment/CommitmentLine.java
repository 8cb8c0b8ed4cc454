package org.ballast.core.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/**
 * One line of the log of a team's commitments: what one of them says from then on. Lines are never changed, so who committed
 * the team to what, and what it said before, stays on record.
 *
 * @param quarter its first day
 * @param slot 1 to {@link CommitmentRules#MOST}: which of the quarter's commitments
 * @param revision from 1 within the slot; two writers can't have the same
 * @param content empty when it was taken back
 */
public record CommitmentLine(
        BoardId board,
        LocalDate quarter,
        int slot,
        int revision,
        Optional<Commitment> content,
        UserId by,
        Instant at) {}
