package org.ballast.core.servicelevel;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a service level stands now.
 *
 * @param share the mean over the window; absent while there is no data
 * @param newestAt the end of the newest interval that has a value; absent before the first
 */
public record LevelStanding(State state, Optional<Share> share, Optional<Instant> newestAt, ErrorBudget budget) {

    /** After so many expected intervals without a value nobody knows any more. */
    static final int PATIENCE_INTERVALS = 2;

    /** What can be said. */
    public enum State {
        /** No value, or none that is new enough. Never good news. */
        NO_DATA,
        MET,
        MISSED
    }

    /** Of the points of the window, ascending; an hour that several of them cover counts once. */
    public static LevelStanding of(ServiceLevel level, List<LevelPoint> points, Instant now) {
        Optional<Instant> newest =
                points.isEmpty() ? Optional.empty() : Optional.of(end(points.get(points.size() - 1)));
        ErrorBudget budget = ErrorBudget.of(level, points, now);
        boolean silent =
                newest.filter(at -> !at.plus(patience(level)).isBefore(now)).isEmpty();
        if (silent) {
            return new LevelStanding(State.NO_DATA, Optional.empty(), newest, budget);
        }
        Share mean = mean(points);
        State state = mean.compareTo(level.target()) >= 0 ? State.MET : State.MISSED;
        return new LevelStanding(state, Optional.of(mean), newest, budget);
    }

    private static Share mean(List<LevelPoint> points) {
        BigDecimal sum = BigDecimal.ZERO;
        long hours = 0;
        for (CountedPoint each : CountedPoint.eachHourOnce(points)) {
            sum = sum.add(BigDecimal.valueOf((long) each.point().share().millionths() * each.hours()));
            hours += each.hours();
        }
        return Share.mean(sum, hours);
    }

    private static Instant end(LevelPoint point) {
        return point.from().plus(Duration.ofHours(point.hours()));
    }

    private static Duration patience(ServiceLevel level) {
        return Duration.ofHours((long) PATIENCE_INTERVALS * level.intervalHours());
    }
}
