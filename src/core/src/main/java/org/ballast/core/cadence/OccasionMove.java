package org.ballast.core.cadence;

import java.time.Instant;
import java.time.LocalDate;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/**
 * Somebody put a hack day or a tech week elsewhere.
 *
 * @param from the first day of the tech week before, or the day that the rule has for the hack day
 * @param to its first day, or its day, now
 * @param rhythmFollows whether the later tech weeks are counted from the new day; false for a hack day
 */
public record OccasionMove(
        BoardId board,
        OccasionKind kind,
        LocalDate from,
        LocalDate to,
        boolean rhythmFollows,
        UserId movedBy,
        Instant movedAt) {}
