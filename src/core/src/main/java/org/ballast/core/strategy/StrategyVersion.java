package org.ballast.core.strategy;

import java.time.Instant;
import org.ballast.core.shared.UserId;

/**
 * One version of a strategy.
 *
 * @param number from 1
 * @param since when it came into this state
 * @param by who led it there
 */
public record StrategyVersion(StrategyId strategy, int number, VersionState state, Instant since, UserId by) {

    public StrategyVersion in(VersionState next, Instant at, UserId user) {
        return new StrategyVersion(strategy, number, next, at, user);
    }
}
