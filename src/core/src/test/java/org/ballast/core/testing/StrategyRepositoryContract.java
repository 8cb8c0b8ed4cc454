package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.LocalDate;
import java.util.List;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRepository;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;
import org.junit.Test;

/** What every {@link StrategyRepository} does. */
public abstract class StrategyRepositoryContract {

    private static final DepartmentId COMMERCE = new DepartmentId(1);
    private static final Period YEAR = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
    private static final UserId MAYA = new UserId("10001");

    /** An empty repository. */
    protected abstract StrategyRepository newRepository();

    @Test
    public void givesBackStrategiesInTheOrderInWhichTheyWereAdded() {
        StrategyRepository strategies = newRepository();
        Strategy second = strategies.add(COMMERCE, "Z", YEAR);
        Strategy first = strategies.add(COMMERCE, "A \u05e9\ud83d\udea2 \"<i>'", YEAR);
        strategies.add(new DepartmentId(2), "B", YEAR);

        assertThat(strategies.of(COMMERCE)).containsExactly(second, first);
        assertThat(strategies.find(first.id())).contains(first);
        assertThat(strategies.find(new StrategyId(first.id().value() + 100))).isEmpty();
    }

    @Test
    public void givesBackAnyNumberOfStrategiesByTheirIds() {
        StrategyRepository strategies = newRepository();
        Strategy one = strategies.add(COMMERCE, "Z", YEAR);
        Strategy two = strategies.add(new DepartmentId(2), "A", YEAR);
        strategies.add(COMMERCE, "B", YEAR);

        assertThat(strategies.findAll(List.of(
                        two.id(),
                        new StrategyId(Long.MAX_VALUE),
                        new StrategyId(two.id().value() + 100),
                        one.id())))
                .containsExactly(one, two);
        assertThat(strategies.findAll(List.of())).isEmpty();
        assertThat(strategies.of(List.of(new DepartmentId(2), new DepartmentId(77))))
                .containsExactly(two);
        assertThat(strategies.of(List.of(new DepartmentId(2), COMMERCE)))
                .hasSize(3)
                .startsWith(one, two);
    }

    @Test
    public void changesTheStateOfAVersionAndKeepsTheOthers() {
        StrategyRepository strategies = newRepository();
        StrategyId id = strategies.add(COMMERCE, "Z", YEAR).id();
        StrategyId other = strategies.add(COMMERCE, "A", YEAR).id();
        StrategyVersion two = version(id, 2, VersionState.DRAFT);
        StrategyVersion one = version(id, 1, VersionState.ACTIVE);
        StrategyVersion ofOther = version(other, 1, VersionState.DRAFT);
        strategies.save(two);
        strategies.save(one);
        strategies.save(ofOther);

        StrategyVersion archived = one.in(VersionState.ARCHIVED, MONDAY.plusSeconds(60), new UserId("10002"));
        strategies.save(archived);

        assertThat(strategies.versions(id)).containsExactly(archived, two);
        assertThat(strategies.versions(List.of(other, id))).containsExactly(archived, two, ofOther);
        assertThat(strategies.inState(VersionState.DRAFT)).containsExactly(two, ofOther);
        assertThat(strategies.inState(VersionState.ACTIVE)).isEmpty();
        assertThat(strategies.versions(List.of())).isEmpty();
    }

    @Test
    public void keepsUntilWhenCommentsAreTaken() {
        StrategyRepository strategies = newRepository();
        StrategyId id = strategies.add(COMMERCE, "Z", YEAR).id();
        StrategyVersion out = version(id, 1, VersionState.FEEDBACK).outUntil(MONDAY.plusSeconds(86_400));
        strategies.save(out);
        assertThat(strategies.versions(id)).containsExactly(out);

        strategies.save(out.outUntil(MONDAY.plusSeconds(99)));

        assertThat(strategies.inState(VersionState.FEEDBACK)).containsExactly(out.outUntil(MONDAY.plusSeconds(99)));
    }

    @Test
    public void correctsTitleAndPeriodOfOneStrategyAlone() {
        StrategyRepository strategies = newRepository();
        Strategy one = strategies.add(COMMERCE, "Commrce", YEAR);
        Strategy other = strategies.add(COMMERCE, "A", YEAR);
        Strategy corrected = new Strategy(
                one.id(), COMMERCE, "Commerce", new Period(LocalDate.of(2027, 4, 1), LocalDate.of(2028, 3, 31)));
        strategies.save(corrected);

        assertThat(strategies.of(COMMERCE)).containsExactly(corrected, other);
    }

    @Test
    public void takesAwayOneVersionOfOneStrategyAlone() {
        StrategyRepository strategies = newRepository();
        StrategyId id = strategies.add(COMMERCE, "Z", YEAR).id();
        StrategyId other = strategies.add(COMMERCE, "A", YEAR).id();
        strategies.save(version(id, 1, VersionState.ACTIVE));
        strategies.save(version(id, 2, VersionState.DRAFT));
        strategies.save(version(other, 2, VersionState.DRAFT));
        strategies.remove(id, 2);
        strategies.remove(id, 3);

        assertThat(strategies.versions(id)).containsExactly(version(id, 1, VersionState.ACTIVE));
        assertThat(strategies.inState(VersionState.DRAFT)).containsExactly(version(other, 2, VersionState.DRAFT));
    }

    private static StrategyVersion version(StrategyId strategy, int number, VersionState state) {
        return new StrategyVersion(strategy, number, state, MONDAY, MAYA);
    }
}
