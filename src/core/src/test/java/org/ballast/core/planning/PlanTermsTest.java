package org.ballast.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.planning.RankingTest.candidate;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refused;
import static org.ballast.core.testing.PolicyBuilder.aPolicy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.junit.Test;

/** What a switch to another area costs a set of tasks, and what pillars should get of it. */
public class PlanTermsTest {

    private static final int SEEDS = 60;

    private final SuggestionPlannerTest.Board board =
            new SuggestionPlannerTest.Board(aPolicy().tasks(0, 2).build());

    @Test
    public void areNoneUnlessOneIsGivenAndThenTheOtherAsksNothing() {
        assertThat(done(PlanTerms.check(Optional.empty(), Optional.empty()))).isEmpty();
        assertThat(done(PlanTerms.check(Optional.of(500), Optional.empty())))
                .contains(new PlanTerms(500, PersonDays.NONE));
        assertThat(done(PlanTerms.check(Optional.empty(), Optional.of(new BigDecimal("0.5")))))
                .contains(new PlanTerms(0, new PersonDays(1)));
        assertThat(done(PlanTerms.check(Optional.of(0), Optional.of(new BigDecimal("5")))))
                .contains(new PlanTerms(0, PersonDays.ofDays(5)));
    }

    @Test
    public void areBoundedAndEverythingThatIsWrongIsNamed() {
        assertThat(refused(PlanTerms.check(Optional.of(501), Optional.of(new BigDecimal("5.5"))))
                        .causes())
                .containsExactly(
                        Refusal.invalid("ballast.planning.switch-cost-out-of-range", "switchCost")
                                .with(500),
                        Refusal.invalid("ballast.planning.pillar-days-out-of-range", "pillarDays")
                                .with(PersonDays.ofDays(5)));
        assertThat(refused(PlanTerms.check(Optional.of(-1), Optional.empty())).field())
                .contains("switchCost");
        assertThat(refused(PlanTerms.check(Optional.empty(), Optional.of(new BigDecimal("0.3"))))
                        .field())
                .contains("pillarDays");
    }

    @Test
    public void aSetOfOneAreaBeatsASlightlyBetterOneOfTwo() {
        areas(50);

        SprintSuggestion suggestion = board.suggest();

        assertThat(issues(suggestion)).containsExactly(1L, 3L);
        assertThat(suggestion.switchCosts()).containsExactly(0, 0);
        assertThat(suggestion.nearMisses()).singleElement().satisfies(miss -> {
            assertThat(miss.candidate().issue()).isEqualTo(new IssueId(2));
            assertThat(miss.reason())
                    .isEqualTo(Refusal.conflict("ballast.planning.switch-cost").with(50));
            assertThat(miss.lacks()).isZero();
        });

        board.terms = TermsInForce.NONE;
        assertThat(issues(board.suggest())).containsExactly(1L, 2L);
    }

    @Test
    public void aSwitchThatIsWorthItIsTakenAndThePicksAddUpToTheValue() {
        areas(20);

        SprintSuggestion suggestion = board.suggest();

        assertThat(issues(suggestion)).containsExactly(1L, 2L);
        assertThat(suggestion.switchCosts()).containsExactly(0, 20);
        assertThat(suggestion.value()).isEqualTo(values(suggestion) - 20);
    }

    @Test
    public void whatTheSprintHasAlreadyIsAnAreaToo() {
        board.with(candidate(aDebtItem().of(1).area("Ledger"), 3, 3))
                .with(candidate(aDebtItem().of(2).area("Search"), 2, 2))
                .with(candidate(aDebtItem().of(3).area(" ledger "), 1, 1));
        board.scheduled.add(new IssueId(3));
        board.target.add(new IssueId(3));
        board.terms = new TermsInForce(new PlanTerms(300, PersonDays.NONE), Map.of());

        SprintSuggestion suggestion = board.suggest();

        assertThat(issues(suggestion)).containsExactly(1L);
        assertThat(suggestion.switchCosts()).containsExactly(0);

        board.with(candidate(aDebtItem().of(4).area("Mail"), 9, 9));
        assertThat(board.suggest().switchCosts()).containsExactly(300);
    }

    @Test
    public void itemsWithoutAreaCostNothing() {
        board.with(candidate(aDebtItem().of(1).area("Ledger"), 3, 3))
                .with(candidate(aDebtItem().of(2), 2, 2));
        board.terms = new TermsInForce(new PlanTerms(500, PersonDays.NONE), Map.of());

        assertThat(board.suggest().switchCosts()).containsExactly(0, 0);
    }

    @Test
    public void aPillarGetsItsMinimumBeforeValueCountsAndTheCoverSaysHowMuch() {
        areas(0);
        board.scheduled.add(new IssueId(2));
        board.target.add(new IssueId(2));
        pillars(1, Map.of(new IssueId(3), "S1-P1"));

        SprintSuggestion suggestion = board.suggest();

        assertThat(issues(suggestion)).containsExactly(3L);
        assertThat(suggestion.cover()).isEqualTo(new PillarCover(PersonDays.ofDays(1), PersonDays.ofDays(1)));
        assertThat(suggestion.nearMisses()).singleElement().satisfies(miss -> {
            assertThat(miss.candidate().issue()).isEqualTo(new IssueId(1));
            assertThat(miss.reason()).isEqualTo(Refusal.conflict("ballast.planning.pillars-first"));
        });
        assertThat(suggestion.alternatives()).anySatisfy(other -> {
            assertThat(other.pillarLoss()).isEqualTo(PersonDays.ofDays(1));
            assertThat(other.loss()).isNegative();
        });
    }

    @Test
    public void aPillarThatCanNotGetItsMinimumKeepsNobodyFromAPlan() {
        areas(0);
        pillars(5, Map.of(new IssueId(3), "S1-P1", new IssueId(2), "S1-P2"));

        SprintSuggestion suggestion = board.suggest();

        assertThat(issues(suggestion)).containsExactly(2L, 3L);
        assertThat(suggestion.cover()).isEqualTo(new PillarCover(PersonDays.ofDays(10), PersonDays.ofDays(2)));
    }

    @Test
    public void whatTheSprintHasAlreadyServesPillarsToo() {
        areas(0);
        board.scheduled.add(new IssueId(3));
        board.target.add(new IssueId(3));
        pillars(1, Map.of(new IssueId(3), "S1-P1", new IssueId(2), "S1-P1"));

        SprintSuggestion suggestion = board.suggest();

        assertThat(issues(suggestion)).containsExactly(1L);
        assertThat(suggestion.cover().served()).isEqualTo(PersonDays.ofDays(1));
    }

    @Test
    public void theSetIsTheBestOfAllThatFitAndEveryReasonIsTrue() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            SuggestionPlannerTest.Board random = randomBoard(new Random(seed));
            SprintSuggestion suggestion = random.suggest();

            List<RankedCandidate> competing = new ArrayList<>(suggestion.picks());
            suggestion.nearMisses().forEach(miss -> competing.add(miss.candidate()));
            int[] best = {Integer.MIN_VALUE, Integer.MIN_VALUE};
            for (int set = 0; set < 1 << competing.size(); set++) {
                int[] worth = worth(random, suggestion.planned(), competing, set);
                if (worth[0] > best[0] || (worth[0] == best[0] && worth[1] > best[1])) {
                    best = worth;
                }
            }
            assertThat(new int[] {suggestion.cover().served().halfDays(), suggestion.value()})
                    .as("seed " + seed)
                    .isEqualTo(best);
        }
    }

    /** Two tasks about the ledger, and one between them about the search that is 40 points better than the last. */
    private void areas(int switchCost) {
        board.with(candidate(aDebtItem().of(1).area("Ledger"), 15, 3))
                .with(candidate(aDebtItem().of(2).area("Search"), 9, 2))
                .with(candidate(aDebtItem().of(3).area("Ledger"), 8, 1));
        board.terms = new TermsInForce(new PlanTerms(switchCost, PersonDays.NONE), Map.of());
    }

    private void pillars(int days, Map<IssueId, String> pillars) {
        board.terms = new TermsInForce(new PlanTerms(0, PersonDays.ofDays(days)), pillars);
    }

    private static SuggestionPlannerTest.Board randomBoard(Random random) {
        SuggestionPlannerTest.Board board = new SuggestionPlannerTest.Board(
                aPolicy().tasks(0, 1 + random.nextInt(3)).build());
        board.capacity = PersonDays.ofDays(1 + random.nextInt(4));
        Map<IssueId, String> pillars = new HashMap<>();
        for (long issue = 1; issue <= 8; issue++) {
            String[] areas = {"", "Ledger", "Search", "Mail"};
            board.with(candidate(
                    aDebtItem().of(issue).halfDays(1 + random.nextInt(2)).area(areas[random.nextInt(4)]),
                    1 + random.nextInt(9),
                    1));
            if (random.nextBoolean()) {
                pillars.put(new IssueId(issue), "S1-P" + random.nextInt(3));
            }
            if (random.nextInt(6) == 0) {
                board.scheduled.add(new IssueId(issue));
                board.target.add(new IssueId(issue));
            }
        }
        board.terms =
                new TermsInForce(new PlanTerms(random.nextInt(3) * 60, new PersonDays(random.nextInt(3))), pillars);
        return board;
    }

    /** What a set does for the pillars and what it is worth; both as small as can be when it does not fit. */
    private static int[] worth(
            SuggestionPlannerTest.Board board, List<RankedCandidate> planned, List<RankedCandidate> all, int set) {
        Set<String> areas = new HashSet<>();
        Map<String, Integer> served = new HashMap<>();
        int effort = 0;
        for (RankedCandidate candidate : planned) {
            effort += candidate.effort().orElseThrow().halfDays();
            count(board, candidate, areas, served);
        }
        int tasks = planned.size();
        int value = -board.terms.terms().switchCost() * Math.max(0, areas.size() - 1);
        int before = value;
        value = 0;
        for (int at = 0; at < all.size(); at++) {
            if ((set >> at & 1) != 0) {
                tasks++;
                value += Score.valueOf(all.get(at).parts());
                effort += all.get(at).effort().orElseThrow().halfDays();
                count(board, all.get(at), areas, served);
            }
        }
        if (effort > board.capacity.halfDays() && set != 0 || tasks > board.policy.mostInSprint() && set != 0) {
            return new int[] {Integer.MIN_VALUE, Integer.MIN_VALUE};
        }
        int cover = 0;
        for (int days : served.values()) {
            cover += Math.min(days, board.terms.terms().pillarDays().halfDays());
        }
        return new int[] {cover, value - board.terms.terms().switchCost() * Math.max(0, areas.size() - 1) - before};
    }

    private static void count(
            SuggestionPlannerTest.Board board,
            RankedCandidate candidate,
            Set<String> areas,
            Map<String, Integer> served) {
        board.terms.area(candidate).ifPresent(areas::add);
        board.terms
                .pillar(candidate)
                .ifPresent(pillar ->
                        served.merge(pillar, candidate.effort().orElseThrow().halfDays(), Integer::sum));
    }

    private static int values(SprintSuggestion suggestion) {
        return suggestion.picks().stream()
                .mapToInt(pick -> Score.valueOf(pick.parts()))
                .sum();
    }

    private static List<Long> issues(SprintSuggestion suggestion) {
        return suggestion.picks().stream().map(pick -> pick.issue().value()).toList();
    }
}
