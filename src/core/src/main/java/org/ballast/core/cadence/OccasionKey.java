package org.ballast.core.cadence;

import java.time.LocalDate;
import org.ballast.core.shared.BoardId;

/**
 * Names one hack day, tech week or war room of a board.
 *
 * @param planned the day that the policy's rule has for it, also when somebody moved it; the first day of a war room
 */
public record OccasionKey(BoardId board, OccasionKind kind, LocalDate planned) {}
