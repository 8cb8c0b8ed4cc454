package org.ballast.core.servicelevel.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.servicelevel.LevelStanding;
import org.ballast.core.servicelevel.Window;

/**
 * How well a flow is meant to be served, and how well it is.
 *
 * @param target percent
 * @param keyResult its name among all strategies
 * @param percent the mean over the window; absent while there is no data
 * @param newestAt the end of the newest interval that has a value
 * @param points the newest values, ascending; at most {@value #MOST_POINTS}
 */
public record ServiceLevelView(
        String indicator,
        BigDecimal target,
        Window window,
        int intervalHours,
        String source,
        boolean trial,
        Optional<String> keyResult,
        Optional<TargetAgreementView> agreement,
        LevelStanding.State state,
        Optional<BigDecimal> percent,
        Optional<Instant> newestAt,
        ErrorBudgetView budget,
        List<LevelPointView> points) {

    static final int MOST_POINTS = 100;
}
