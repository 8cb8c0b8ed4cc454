package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.ballast.core.capacitycheck.CapacityCheck;
import org.ballast.core.capacitycheck.CapacityLine;
import org.ballast.core.capacitycheck.CapacityLineRepository;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;
import org.junit.Test;

/** What every {@link CapacityLineRepository} does. */
public abstract class CapacityLineRepositoryContract {

    private static final StrategyId STRATEGY = new StrategyId(1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** An empty repository. */
    protected abstract CapacityLineRepository newRepository();

    @Test
    public void givesBackTheNewestLinesInTheOrderOfTheirWeeks() {
        CapacityLineRepository lines = newRepository();
        CapacityLine later = line(STRATEGY, MONDAY.plusWeeks(1), 193);
        CapacityLine first = line(STRATEGY, MONDAY, 0);
        lines.add(later);
        lines.add(first);
        lines.add(line(new StrategyId(2), MONDAY, 7));

        assertThat(lines.of(STRATEGY, 9)).containsExactly(first, later);
        assertThat(lines.of(STRATEGY, 1)).containsExactly(later);
        assertThat(lines.has(STRATEGY, MONDAY)).isTrue();
        assertThat(lines.has(STRATEGY, MONDAY.plusWeeks(2))).isFalse();
    }

    @Test
    public void aWeekHasOneLine() {
        CapacityLineRepository lines = newRepository();
        lines.add(line(STRATEGY, MONDAY, 1));

        assertThatThrownBy(() -> lines.add(line(STRATEGY, MONDAY, 2))).isInstanceOf(RuntimeException.class);
    }

    private static CapacityLine line(StrategyId strategy, LocalDate week, int halfDays) {
        CapacityCheck check = new CapacityCheck(new PersonDays(halfDays), new PersonDays(116), 3);
        return new CapacityLine(strategy, week, check, new UserId("10001"));
    }
}
