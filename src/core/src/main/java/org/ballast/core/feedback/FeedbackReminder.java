package org.ballast.core.feedback;

import java.time.Instant;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;

/**
 * That a team has said nothing yet while the end of the feedback draws near. There is one for each end that was set, team and
 * person.
 *
 * @param team its board
 */
public record FeedbackReminder(StrategyId strategy, int version, Instant until, BoardId team, UserId to) {}
