package org.ballast.core.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** A strategy tells its owners what waits for them. */
public class OwnerDutiesTest {

    private static final Instant NOW = Instant.parse("2027-06-15T09:00:00Z");
    private static final Period PRESENT = period("2027-01-01", "2027-12-31");
    private static final Period OVER = period("2026-01-01", "2027-06-14");

    @Test
    public void commentsWaitOnceTheTimeForThemIsOver() {
        StrategyVersion out = version(VersionState.FEEDBACK);

        assertThat(OwnerDuties.of(out.outUntil(NOW.plusSeconds(1)), PRESENT, 3, 0, NOW))
                .isEmpty();
        assertThat(OwnerDuties.of(out.outUntil(NOW), PRESENT, 3, 0, NOW))
                .containsExactly(OwnerDuties.ANSWER_COMMENTS.with(3).with(1));
        assertThat(OwnerDuties.of(out.outUntil(NOW), PRESENT, 0, 0, NOW)).isEmpty();
    }

    @Test
    public void whatIsAgreedWaitsForItsPeriodToBegin() {
        assertThat(duties(VersionState.AGREED, PRESENT, 0)).containsExactly(OwnerDuties.BRING_INTO_FORCE.with(1));
        assertThat(duties(VersionState.AGREED, period("2027-06-16", "2027-12-31"), 0))
                .isEmpty();
        assertThat(duties(VersionState.AGREED, OVER, 0)).isEmpty();
    }

    @Test
    public void whatIsInForceIsMeasuredUntilItsPeriodIsOver() {
        assertThat(duties(VersionState.ACTIVE, PRESENT, 2))
                .containsExactly(OwnerDuties.MEASURE.with(2).with(31).with(1));
        assertThat(duties(VersionState.ACTIVE, PRESENT, 0)).isEmpty();
        assertThat(duties(VersionState.ACTIVE, OVER, 2)).containsExactly(OwnerDuties.PERIOD_IS_OVER.with(1));
        assertThat(duties(VersionState.ARCHIVED, OVER, 2)).isEmpty();
        assertThat(duties(VersionState.DRAFT, PRESENT, 2)).isEmpty();
    }

    @Test
    public void aKeyResultIsSilentAfterAMonthWithoutAValue() {
        assertThat(isSilent(Optional.empty(), NOW)).isTrue();
        assertThat(OwnerDuties.isSilent(Measure.JQL_COUNT, Counting.SUPPORTS, Optional.empty(), NOW))
                .isFalse();
        assertThat(OwnerDuties.isSilent(Measure.NUMBER, Counting.DRIVES, Optional.empty(), NOW))
                .isFalse();
        assertThat(isSilent(Optional.of(NOW.minus(Duration.ofDays(31))), NOW)).isFalse();
        assertThat(isSilent(Optional.of(NOW.minus(Duration.ofDays(31)).minusMillis(1)), NOW))
                .isTrue();
    }

    @Test
    public void somethingMayWaitInTheVersionInForceAndInWhatIsToFollowIt() {
        assertThat(current(VersionState.ARCHIVED, VersionState.ACTIVE)).containsExactly(2);
        assertThat(current(VersionState.ACTIVE, VersionState.DRAFT)).containsExactly(1, 2);
        assertThat(current(VersionState.ACTIVE, VersionState.AGREED, VersionState.FEEDBACK))
                .containsExactly(1, 2, 3);
        assertThat(current(VersionState.AGREED, VersionState.AGREED, VersionState.DRAFT))
                .as("agreed on again")
                .containsExactly(2, 3);
        assertThat(current(VersionState.AGREED, VersionState.ACTIVE))
                .as("passed over")
                .containsExactly(2);
        assertThat(current(VersionState.AGREED, VersionState.ARCHIVED)).isEmpty();
        assertThat(current()).isEmpty();
    }

    private static List<Integer> current(VersionState... states) {
        List<StrategyVersion> versions = new ArrayList<>();
        for (VersionState state : states) {
            versions.add(new StrategyVersion(new StrategyId(1), versions.size() + 1, state, NOW, new UserId("10001")));
        }
        return OwnerDuties.current(versions).stream()
                .map(StrategyVersion::number)
                .toList();
    }

    private static List<Refusal> duties(VersionState state, Period period, int silent) {
        return OwnerDuties.of(version(state), period, 3, silent, NOW);
    }

    private static StrategyVersion version(VersionState state) {
        return new StrategyVersion(new StrategyId(1), 1, state, NOW, new UserId("10001"));
    }

    private static boolean isSilent(Optional<Instant> measuredAt, Instant now) {
        return OwnerDuties.isSilent(Measure.NUMBER, Counting.SUPPORTS, measuredAt, now);
    }

    private static Period period(String start, String end) {
        return new Period(LocalDate.parse(start), LocalDate.parse(end));
    }
}
