package org.ballast.core.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** How much may go wrong, and how much has. */
public class ErrorBudgetTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final FlowId PAY = new FlowId(1);

    @Test
    public void ninetyNineAndAHalfPercentOverFourWeeksLeave201Point6Minutes() {
        assertThat(budget(Window.DAYS_28, List.of()).minutes()).isEqualTo(new BigDecimal("201.6"));
        assertThat(budget(Window.DAYS_7, List.of()).minutes()).isEqualTo(new BigDecimal("50.4"));
        assertThat(budget(Window.DAYS_30, List.of()).minutes()).isEqualTo(new BigDecimal("216"));
        assertThat(budget(Window.DAYS_90, List.of()).minutes()).isEqualTo(new BigDecimal("648"));
        assertThat(budget(Window.QUARTER, List.of()).minutes())
                .as("92 days from October to December")
                .isEqualTo(new BigDecimal("662.4"));
        assertThat(Window.QUARTER.start(NOW)).isEqualTo(Instant.parse("2026-10-01T00:00:00Z"));
    }

    @Test
    public void whatWentWrongUsesTheBudget() {
        // Half of 201.6 minutes are 100.8: an hour at 0 % and 40.8 minutes of the next.
        List<LevelPoint> half = List.of(point(2, 0), point(1, 320_000));
        ErrorBudget budget = budget(Window.DAYS_28, half);

        assertThat(budget.usedMinutes()).isEqualTo(new BigDecimal("100.8"));
        assertThat(budget.usedPercent()).isEqualTo(50);
        assertThat(budget(Window.DAYS_28, List.of(point(2, 0), point(1, 320_001)))
                        .usedPercent())
                .isEqualTo(49);
    }

    @Test
    public void anHourCountsOnceAlsoWhereTheIntervalWasChanged() {
        // From 9 o'clock of the 22nd: a day at 99 %, of which hours are known that were written down since, at 100 %
        // and at 90 %.
        List<LevelPoint> points = List.of(pointOf(24, 24, 990_000), point(20, 1_000_000), point(1, 900_000));

        assertThat(budget(Window.DAYS_28, points).usedMinutes())
                .as("22 hours of 0.6 minutes, one of nothing, one of 6")
                .isEqualTo(new BigDecimal("19.2"));
        assertThat(budget(Window.DAYS_28, points).burnMillionths().movePointLeft(6))
                .as("in the 24 hours of a day")
                .isEqualByComparingTo("19.2");
        assertThat(standing(points).share().map(Share::percent))
                .as("22 hours at 99, one at 100, one at 90")
                .contains(new BigDecimal("98.6666"));
    }

    @Test
    public void ofIntervalsThatOverlapTheOneThatBeganLastHasTheHours() {
        List<LevelPoint> points = List.of(pointOf(9, 4, 0), pointOf(8, 2, 0), pointOf(7, 6, 0), pointOf(5, 1, 0));

        assertThat(CountedPoint.eachHourOnce(points))
                .extracting(CountedPoint::hours)
                .containsExactly(1, 1, 5, 1);
    }

    @Test
    public void theLastWeeksPaceSaysWhenNothingIsLeft() {
        List<LevelPoint> points = new ArrayList<>();
        for (int hour = 240; hour > 0; hour--) {
            points.add(point(hour, 990_000));
        }
        ErrorBudget budget = budget(Window.DAYS_28, points);

        assertThat(budget.usedMinutes()).as("240 hours of 0.6 minutes").isEqualTo(new BigDecimal("144"));
        assertThat(budget.daysToExhaustion())
                .as("57.6 minutes are left, 14.4 go a day")
                .contains(4);
        assertThat(budget(Window.DAYS_28, List.of(point(1, 1_000_000))).daysToExhaustion())
                .isEmpty();
        assertThat(budget(Window.DAYS_7, points).daysToExhaustion()).contains(0);
    }

    @Test
    public void silenceIsNeverGoodNews() {
        assertThat(standing(List.of()).state()).isEqualTo(LevelStanding.State.NO_DATA);
        assertThat(standing(List.of(point(3, 1_000_000))).state())
                .as("its hour ended two hours ago")
                .isEqualTo(LevelStanding.State.MET);
        assertThat(standing(List.of(point(4, 1_000_000))).state()).isEqualTo(LevelStanding.State.NO_DATA);
        assertThat(standing(List.of(point(4, 1_000_000))).share()).isEmpty();
    }

    @Test
    public void theLevelIsTheMeanAndATargetIsNotMetByRounding() {
        assertThat(standing(List.of(point(2, 1_000_000), point(1, 990_000))).state())
                .isEqualTo(LevelStanding.State.MET);
        LevelStanding missed = standing(List.of(point(2, 1_000_000), point(1, 989_999)));
        assertThat(missed.state()).isEqualTo(LevelStanding.State.MISSED);
        assertThat(missed.share()).contains(new Share(994_999));
    }

    @Test
    public void percentAreExactToFourDecimals() {
        assertThat(Share.fromPercent(new BigDecimal("99.9999"))).contains(new Share(999_999));
        assertThat(Share.fromPercent(new BigDecimal("1e2"))).contains(new Share(1_000_000));
        assertThat(Share.fromPercent(new BigDecimal("99.99999"))).isEmpty();
        assertThat(Share.fromPercent(new BigDecimal("100.0001"))).isEmpty();
        assertThat(Share.fromPercent(new BigDecimal("-1"))).isEmpty();
        assertThat(new Share(995_000).percent()).isEqualTo(new BigDecimal("99.5"));
        assertThat(new Share(1_000_000).percent()).isEqualTo(new BigDecimal("100"));
    }

    @Test
    public void aTargetIsTalkedOverAgainAfterSixMonths() {
        TargetAgreement agreement = new TargetAgreement(new UserId("1"), LocalDate.of(2026, 8, 31), "Because.");

        assertThat(agreement.reviewOn()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(agreement.isReviewDue(LocalDate.of(2027, 2, 27))).isFalse();
        assertThat(agreement.isReviewDue(LocalDate.of(2027, 2, 28))).isTrue();
    }

    @Test
    public void aTrialCountsBreachesAndNotTheValuesOfEach() {
        List<Share> history = new ArrayList<>();
        for (int percent : new int[] {99, 96, 96, 100, 94, 98}) {
            history.add(new Share(percent * 10_000));
        }

        assertThat(Trial.of(history, Trial.CANDIDATES))
                .containsExactly(
                        new Trial.Candidate(new Share(950_000), 1, 1),
                        new Trial.Candidate(new Share(970_000), 2, 3),
                        new Trial.Candidate(new Share(990_000), 2, 4),
                        new Trial.Candidate(new Share(995_000), 2, 5));
    }

    @Test
    public void aMomentBelongsToItsInterval() {
        assertThat(LevelPoint.slot(Instant.parse("2026-11-23T09:59:59Z"), 1))
                .isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(LevelPoint.slot(Instant.parse("2026-11-23T09:59:59Z"), 24))
                .isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
    }

    private static ErrorBudget budget(Window window, List<LevelPoint> points) {
        return ErrorBudget.of(level(window), points, NOW);
    }

    private static LevelStanding standing(List<LevelPoint> points) {
        return LevelStanding.of(level(Window.DAYS_28), points, NOW);
    }

    private static LevelPoint point(int hoursAgo, int millionths) {
        return pointOf(hoursAgo, 1, millionths);
    }

    private static LevelPoint pointOf(int hoursAgo, int hours, int millionths) {
        return new LevelPoint(
                PAY, NOW.minus(Duration.ofHours(hoursAgo)), hours, new Share(millionths), Optional.empty());
    }

    private static ServiceLevel level(Window window) {
        return new ServiceLevel(
                "Payments", new Share(995_000), window, 1, "", false, Optional.empty(), Optional.empty());
    }
}
