package org.ballast.core.servicelevel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How much may go wrong in a window before the target is missed, and how much has: the error budget of Beyer et al., "Site
 * Reliability Engineering" (2016), chapter 3. A target of 99.5 % over 28 days leaves 0.5 % of 40,320 minutes, 201.6.
 *
 * @param budgetMillionths the whole budget, in millionths of a minute
 * @param usedMillionths what is used of it
 * @param burnMillionths what is used a day at the present pace
 */
public record ErrorBudget(BigDecimal budgetMillionths, BigDecimal usedMillionths, BigDecimal burnMillionths) {

    /** Percent of the budget at which the owner gets a notice. */
    public static final List<Integer> THRESHOLDS = List.of(50, 80, 100);

    /** The present pace is that of so many days. */
    static final int BURN_DAYS = 7;

    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int HOURS_OF_A_DAY = 24;
    private static final int DECIMALS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of the points of the window, ascending; an hour that several of them cover counts once. */
    public static ErrorBudget of(ServiceLevel level, List<LevelPoint> points, Instant now) {
        BigDecimal budget = BigDecimal.valueOf((long) level.target().missing())
                .multiply(BigDecimal.valueOf(level.window().minutes(now)));
        Instant recently = now.minus(Duration.ofDays(BURN_DAYS));
        List<CountedPoint> counted = CountedPoint.eachHourOnce(points);
        List<CountedPoint> recent = counted.stream()
                .filter(each -> !each.point().from().isBefore(recently))
                .toList();
        long hours = recent.stream().mapToLong(CountedPoint::hours).sum();
        BigDecimal burn = hours == 0
                ? BigDecimal.ZERO
                : used(recent)
                        .multiply(BigDecimal.valueOf(HOURS_OF_A_DAY))
                        .divide(BigDecimal.valueOf(hours), 0, RoundingMode.HALF_UP);
        return new ErrorBudget(budget, used(counted), burn);
    }

    /** The budget in minutes. */
    public BigDecimal minutes() {
        return plain(budgetMillionths);
    }

    /** What is used of it in minutes. */
    public BigDecimal usedMinutes() {
        return plain(usedMillionths);
    }

    private static BigDecimal plain(BigDecimal millionths) {
        BigDecimal minutes = millionths.movePointLeft(DECIMALS).stripTrailingZeros();
        return minutes.scale() < 0 ? minutes.setScale(0) : minutes;
    }

    /** What is used of it in whole percent, rounded down, so that 100 means that nothing is left; may be more than 100. */
    public int usedPercent() {
        return usedMillionths
                .multiply(HUNDRED)
                .divide(budgetMillionths, 0, RoundingMode.DOWN)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValueExact();
    }

    /** In how many whole days nothing is left at the present pace: 0 when nothing is; absent while nothing goes wrong. */
    public Optional<Integer> daysToExhaustion() {
        BigDecimal left = budgetMillionths.subtract(usedMillionths);
        if (left.signum() <= 0) {
            return Optional.of(0);
        }
        return burnMillionths.signum() == 0
                ? Optional.empty()
                : Optional.of(left.divide(burnMillionths, 0, RoundingMode.DOWN)
                        .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                        .intValueExact());
    }

    private static BigDecimal used(List<CountedPoint> points) {
        long hours = points.stream()
                .mapToLong(
                        each -> Math.multiplyExact((long) each.point().share().missing(), (long) each.hours()))
                .sum();
        return BigDecimal.valueOf(hours).multiply(BigDecimal.valueOf(MINUTES_OF_AN_HOUR));
    }
}
