package org.ballast.core.cadence;

import java.time.LocalDate;
import org.ballast.core.shared.BoardId;

/**
 * Names one hack day, tech week, war room or calendar week of a board.
 *
 * @param planned the day that the policy's rule has for it, also when somebody moved it; the first day of a war room, the Monday of a week
 */
public record OccasionKey(BoardId board, OccasionKind kind, LocalDate planned) {}
