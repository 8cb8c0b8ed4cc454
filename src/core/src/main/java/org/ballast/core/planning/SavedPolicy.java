package org.ballast.core.planning;

import java.time.Instant;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/**
 * A policy of a board with the moment from which it counts.
 *
 * @param dots the limits of the standing vote that were saved with it
 */
public record SavedPolicy(BoardId board, TeamPolicy policy, DotLimits dots, Instant since, UserId savedBy) {}
