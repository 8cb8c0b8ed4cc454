package org.ballast.core.strategy;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.UserId;

/**
 * One version of a strategy.
 *
 * @param number from 1
 * @param since when it came into this state
 * @param by who led it there
 * @param feedbackUntil the moment until which comments are taken, as it was last set; empty when it was never out for feedback
 */
public record StrategyVersion(
        StrategyId strategy,
        int number,
        VersionState state,
        Instant since,
        UserId by,
        Optional<Instant> feedbackUntil) {

    /** The longest that a version stays out for feedback, in days. */
    public static final int LONGEST_FEEDBACK_DAYS = 366;

    /** How long it stays out when nobody says otherwise, in days. */
    public static final int USUAL_FEEDBACK_DAYS = 14;

    /** A version that was never out for feedback. */
    public StrategyVersion(StrategyId strategy, int number, VersionState state, Instant since, UserId by) {
        this(strategy, number, state, since, by, Optional.empty());
    }

    public StrategyVersion in(VersionState next, Instant at, UserId user) {
        return new StrategyVersion(strategy, number, next, at, user, feedbackUntil);
    }

    /** The same with another end of the feedback. */
    public StrategyVersion outUntil(Instant deadline) {
        return new StrategyVersion(strategy, number, state, since, by, Optional.of(deadline));
    }

    /** Whether comments are taken at that moment. */
    public boolean takesComments(Instant now) {
        return state == VersionState.FEEDBACK
                && feedbackUntil.filter(until -> until.isBefore(now)).isEmpty();
    }
}
