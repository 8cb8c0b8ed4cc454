package org.ballast.core.record;

import java.time.Instant;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/** That a team does not want to stand beside others. */
public record ComparisonOptOut(BoardId board, UserId by, Instant at) {}
