package org.ballast.core.workshop;

import java.time.Instant;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;

/**
 * A room in which people work on the draft of a strategy.
 *
 * @param title 1 to {@value #LONGEST_TITLE} code points
 * @param facilitator who moves the stages; always a participant
 */
public record Workshop(
        WorkshopId id, StrategyId strategy, String title, UserId facilitator, WorkshopStage stage, Instant openedAt) {

    public static final int LONGEST_TITLE = 100;

    public Workshop at(WorkshopStage next) {
        return new Workshop(id, strategy, title, facilitator, next, openedAt);
    }

    public Workshop handedTo(UserId next) {
        return new Workshop(id, strategy, title, next, stage, openedAt);
    }
}
