package org.ballast.core.capacitycheck.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.capacitycheck.CapacityCheck;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.CapacityShortfall;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.FiscalYear;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.PillarMark;
import org.ballast.core.strategy.Role;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.Strength;
import org.ballast.core.strategy.VersionState;
import org.ballast.core.strategy.usecase.LinkedWork;
import org.ballast.core.testing.InMemoryCapacityLineRepository;
import org.ballast.core.testing.InMemoryPolicyHistory;
import org.ballast.core.testing.InMemoryStores;
import org.ballast.core.testing.InMemoryTracker;
import org.ballast.core.testing.InMemoryUnitOfWork;
import org.junit.Before;
import org.junit.Test;

/** Whether there is time enough for a strategy. */
public class CheckCapacityTest {

    private static final UserId MAYA = new UserId("10001");
    private static final UserId GUS = new UserId("10003");
    /** A Wednesday in the first week of the strategy. */
    private static final Instant NOW = Instant.parse("2027-01-06T09:00:00Z");

    private static final Period YEAR = new Period(LocalDate.of(2027, 1, 6), LocalDate.of(2027, 4, 6));
    private static final ElementKey P1 = new ElementKey(ElementKind.PILLAR, 1);

    private final StrategyStore store = InMemoryStores.strategy();
    private final DebtStore debt = InMemoryStores.debt();
    private final InMemoryPolicyHistory policies = new InMemoryPolicyHistory();
    private final InMemoryCapacityLineRepository lines = new InMemoryCapacityLineRepository();
    private final InMemoryTracker tracker = new InMemoryTracker();
    private StrategyId strategy = new StrategyId(1);

    @Before
    public void beginAStrategy() {
        DepartmentId commerce = store.departments().add("Commerce", true).id();
        store.departments().setRole(commerce, MAYA, Role.OWNER);
        store.departments().addBoard(commerce, new BoardId(7));
        tracker.addPerson(MAYA, new Person(Optional.of("Maya"), false));
        strategy = store.strategies().add(commerce, "Commerce 2027", YEAR).id();
        store.strategies().save(new StrategyVersion(strategy, 1, VersionState.ACTIVE, NOW, MAYA));
        Element pillar = new Element.Pillar(
                P1, "Speed", PillarMark.BLUE_PLAIN, Optional.empty(), List.of(), List.of(), List.of());
        store.kernels()
                .append(List.of(new KernelChange(
                        strategy, 1, 1, Optional.of(P1), Optional.of(pillar), Optional.empty(), MAYA, NOW)));
        debt.boards().save(aBoard().id(7).build());
        tracker.addFilter(101);
        policies.append(
                new SavedPolicy(new BoardId(7), TeamPolicy.DEFAULT, DotLimits.DEFAULT, NOW.minusSeconds(9), MAYA));
        for (int issue = 1; issue <= 5; issue++) {
            tracker.with(anIssue(issue).build());
            link(issue, issue == 5 ? Strength.HURTS : Strength.SOMEWHAT);
        }
        tracker.with(anIssue(3).resolved().build());
        debt.items().save(aDebtItem().of(1).halfDays(100).build());
        debt.items().save(aDebtItem().of(2).halfDays(4).build());
        debt.items().save(aDebtItem().of(3).halfDays(7).build());
        debt.items().save(aDebtItem().of(4).notEstimated().build());
        debt.items().save(aDebtItem().of(5).halfDays(9).build());
    }

    @Test
    public void whatIsNeededStandsBesideWhatIsGiven() {
        CapacityCheckView check = view(GUS, NOW);

        assertThat(check.needed()).isEqualTo(PersonDays.ofDays(52));
        assertThat(check.given()).as("two tasks of a day in each of 13 weeks").isEqualTo(PersonDays.ofDays(26));
        assertThat(check.percent()).contains(50);
        assertThat(check.unestimated()).isEqualTo(1);
        assertThat(check.teams()).isEqualTo(1);
        assertThat(check.issuesHidden()).isFalse();
    }

    @Test
    public void onlyTheDaysThatAreLeftCount() {
        assertThat(view(GUS, NOW.minus(Duration.ofDays(99))).given()).isEqualTo(PersonDays.ofDays(26));
        assertThat(view(GUS, NOW.plus(Duration.ofDays(84))).given()).isEqualTo(PersonDays.ofDays(2));
        assertThat(view(GUS, NOW.plus(Duration.ofDays(91))).given()).isEqualTo(PersonDays.NONE);
    }

    @Test
    public void roundsDownAndSaysNothingWhenNothingIsNeeded() {
        assertThat(new CapacityCheck(PersonDays.ofDays(96), PersonDays.ofDays(58), 0).percent())
                .contains(60);
        assertThat(new CapacityCheck(PersonDays.NONE, PersonDays.ofDays(58), 0).percent())
                .isEmpty();
    }

    @Test
    public void leavesOutWhatTheReaderMayNotSeeAndSaysSo() {
        tracker.hide(new IssueId(1), GUS);
        tracker.hideFilter(101, GUS);
        CapacityCheckView check = view(GUS, NOW);

        assertThat(check.needed()).isEqualTo(PersonDays.ofDays(2));
        assertThat(check.issuesHidden()).isTrue();
        assertThat(check.given()).isEqualTo(PersonDays.NONE);
        assertThat(check.teamsHidden()).isTrue();
        assertThat(view(MAYA, NOW).needed()).isEqualTo(PersonDays.ofDays(52));
    }

    @Test
    public void anOutsiderOfAClosedDepartmentFindsNoStrategy() {
        store.departments().save(new DepartmentId(1), "Commerce", false, FiscalYear.CALENDAR);

        Outcome<CapacityCheckView> outcome = check().view(GUS, strategy, NOW);
        assertThat(outcome.<String>fold(view -> "done", refusal -> refusal.code()))
                .isEqualTo("ballast.strategy.strategy-unknown");
    }

    @Test
    public void aWeekIsRecordedOnceWithTheEyesOfAnOwner() {
        assertThat(check().record(NOW)).isEqualTo(1);
        assertThat(check().record(NOW.plus(Duration.ofDays(4)))).isZero();
        debt.items().save(aDebtItem().of(1).halfDays(40).build());
        assertThat(check().record(NOW.plus(Duration.ofDays(5)))).isEqualTo(1);

        CapacityCheckView check = view(GUS, NOW);
        assertThat(check.weeks())
                .extracting(CapacityLineView::week)
                .containsExactly(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 11));
        assertThat(check.weeks())
                .extracting(CapacityLineView::needed)
                .containsExactly(PersonDays.ofDays(52), PersonDays.ofDays(22));
        assertThat(check.weeksSeenBy().orElseThrow().displayName()).contains("Maya");
    }

    @Test
    public void whatLacksIsToldFromWhatEachMaySee() {
        assertThat(check().shortfall(MAYA, strategy, NOW))
                .contains(new CapacityShortfall(
                        PersonDays.ofDays(52), PersonDays.ofDays(26), YEAR.start(), YEAR.end(), false));
        LocalDate later = YEAR.start().plusDays(84);
        assertThat(check().shortfall(MAYA, strategy, NOW.plus(Duration.ofDays(84))))
                .contains(new CapacityShortfall(PersonDays.ofDays(52), PersonDays.ofDays(2), later, YEAR.end(), false));

        tracker.hide(new IssueId(2), MAYA);
        assertThat(check().shortfall(MAYA, strategy, NOW))
                .contains(new CapacityShortfall(
                        PersonDays.ofDays(50), PersonDays.ofDays(26), YEAR.start(), YEAR.end(), true));
        tracker.hideFilter(101, GUS);
        assertThat(check().shortfall(GUS, strategy, NOW))
                .contains(
                        new CapacityShortfall(PersonDays.ofDays(52), PersonDays.NONE, YEAR.start(), YEAR.end(), true));
    }

    @Test
    public void nothingLacksWhereThereIsTimeEnoughOrNothingIsInForce() {
        assertThat(check().shortfall(MAYA, strategy, NOW.plus(Duration.ofDays(91))))
                .as("after the last day")
                .isEmpty();
        debt.items().save(aDebtItem().of(1).halfDays(48).build());
        assertThat(check().shortfall(MAYA, strategy, NOW)).as("just enough").isEmpty();
        debt.items().save(aDebtItem().of(1).halfDays(49).build());
        assertThat(check().shortfall(MAYA, strategy, NOW)).isPresent();

        store.departments().save(new DepartmentId(1), "Commerce", false, FiscalYear.CALENDAR);
        assertThat(check().shortfall(GUS, strategy, NOW)).as("an outsider").isEmpty();
        store.strategies().save(new StrategyVersion(strategy, 1, VersionState.AGREED, NOW, MAYA));
        assertThat(check().shortfall(MAYA, strategy, NOW)).as("not in force").isEmpty();
    }

    @Test
    public void nothingIsRecordedWhereNobodyAnswersAnyMore() {
        tracker.addPerson(MAYA, new Person(Optional.of("Maya"), true));

        assertThat(check().record(NOW)).isZero();
    }

    private CapacityCheckView view(UserId viewer, Instant now) {
        return check().view(viewer, strategy, now).fold(view -> view, refusal -> {
            throw new AssertionError(refusal.toString());
        });
    }

    private CheckCapacity check() {
        return new CheckCapacity(
                new LinkedWork(store, tracker.asTracker()),
                debt,
                policies,
                lines,
                tracker.asTracker(),
                new InMemoryUnitOfWork());
    }

    private void link(int issue, Strength strength) {
        store.links().save(new StrategyLink(new IssueId(issue), new ElementRef(strategy, P1), strength, NOW, MAYA));
    }
}
