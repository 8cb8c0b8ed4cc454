package org.ballast.core.strategy;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.UserId;

/** Says whether there is time enough for what is in force. */
public interface CapacityOutlook {

    /**
     * What lacks for the version in force, counted from what that person may see alone; absent while there is time enough,
     * while nothing is in force, and after the strategy's last day.
     */
    Optional<CapacityShortfall> shortfall(UserId viewer, StrategyId strategy, Instant now);
}
