package org.ballast.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.planning.RankingTest.candidate;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.PolicyBuilder.aPolicy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ballast.core.cadence.Allowance;
import org.ballast.core.cadence.TaskRule;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.round.EstimateScale;
import org.ballast.core.round.ScaleKind;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.DebtItemBuilder;
import org.junit.Test;

public class SuggestionPlannerTest {

    @Test
    public void picksTheBestUntilThePolicyIsSatisfied() {
        SprintSuggestion suggestion = new Board()
                .with(candidate(aDebtItem().of(1), 1, 1))
                .with(candidate(aDebtItem().of(2), 3, 3))
                .with(candidate(aDebtItem().of(3), 2, 2))
                .suggest();

        assertThat(picks(suggestion)).containsExactly(2L, 3L);
        assertThat(suggestion.nearMisses())
                .containsExactly(new NearMiss(
                        suggestion.nearMisses().get(0).candidate(),
                        Refusal.conflict("ballast.planning.beaten").with(201),
                        List.of(new IssueId(3)),
                        Optional.empty(),
                        201,
                        false));
        assertThat(suggestion.shortfall()).isEmpty();
        assertThat(suggestion.planned()).isEmpty();
        assertThat(suggestion.dismissed()).isEmpty();
    }

    @Test
    public void debtThatIsInTheSprintAlreadyCountsTowardTheQuota() {
        Board board = new Board()
                .with(candidate(aDebtItem().of(1), 3, 3))
                .with(candidate(aDebtItem().of(2), 2, 2))
                .with(candidate(aDebtItem().of(3), 1, 1));
        board.scheduled.add(new IssueId(1));
        board.target.add(new IssueId(1));

        SprintSuggestion suggestion = board.suggest();

        assertThat(suggestion.planned()).extracting(RankedCandidate::issue).containsExactly(new IssueId(1));
        assertThat(picks(suggestion)).containsExactly(2L);
        assertThat(reasons(suggestion)).containsExactly("3 ballast.planning.beaten");
    }

    @Test
    public void saysSoWhenTheSprintIsFullAlready() {
        Board board = new Board(aPolicy().tasks(0, 1).build())
                .with(candidate(aDebtItem().of(1), 3, 3))
                .with(candidate(aDebtItem().of(2), 2, 2));
        board.target.add(new IssueId(1));

        SprintSuggestion suggestion = board.suggest();

        assertThat(picks(suggestion)).isEmpty();
        assertThat(suggestion.nearMisses().get(0).reason())
                .isEqualTo(Refusal.conflict("ballast.planning.quota-planned").with(1));
        assertThat(suggestion.nearMisses().get(0).beatenBy()).isEmpty();
        assertThat(suggestion.nearMisses().get(0).lacks()).isZero();
    }

    @Test
    public void saysWhyEachCandidateIsPassedOver() {
        Board board = new Board(aPolicy().tasks(0, 9).largestHalfDays(4).build())
                .with(candidate(aDebtItem().of(1), 9, 9))
                .with(candidate(aDebtItem().of(2), 8, 8))
                .with(candidate(aDebtItem().of(3).notEstimated(), 7, 7))
                .with(candidate(aDebtItem().of(4).halfDays(5), 6, 6))
                .with(candidate(aDebtItem().of(5), 5, 5));
        board.scheduled.add(new IssueId(1));
        board.flagged.add(new IssueId(2));
        board.blockers.addAll(List.of("PAY-1", "PAY-2", "PAY-3", "PAY-4"));
        board.blocked = new IssueId(5);

        SprintSuggestion suggestion = board.suggest();

        assertThat(suggestion.nearMisses())
                .extracting(NearMiss::reason)
                .containsExactly(
                        Refusal.conflict("ballast.planning.already-scheduled"),
                        Refusal.conflict("ballast.planning.flagged"),
                        Refusal.conflict("ballast.planning.blocked").with(4).with("PAY-1, PAY-2, PAY-3"),
                        Refusal.conflict("ballast.planning.too-large")
                                .with(new PersonDays(5))
                                .with(PersonDays.ofDays(2)),
                        Refusal.conflict("ballast.planning.not-estimated"));
        assertThat(picks(suggestion)).isEmpty();
    }

    @Test
    public void aTaskOfExactlyTheLargestSizeFits() {
        SprintSuggestion suggestion = new Board(aPolicy().largestHalfDays(4).build())
                .with(candidate(aDebtItem().of(1).halfDays(4), 0, 0))
                .suggest();

        assertThat(picks(suggestion)).containsExactly(1L);
    }

    @Test
    public void stopsWhereTheCapacityEndsAndGoesOnWithWhatFits() {
        Board board = new Board(aPolicy().tasks(0, 9).largestHalfDays(6).build())
                .with(candidate(aDebtItem().of(1).halfDays(5), 9, 9))
                .with(candidate(aDebtItem().of(2).halfDays(4), 1, 1))
                .with(candidate(aDebtItem().of(3).halfDays(3), 0, 0));
        board.capacity = PersonDays.ofDays(4);

        SprintSuggestion suggestion = board.suggest();

        assertThat(picks(suggestion)).containsExactly(1L, 3L);
        assertThat(suggestion.nearMisses().get(0).reason())
                .isEqualTo(Refusal.conflict("ballast.planning.no-capacity")
                        .with(new PersonDays(4))
                        .with(PersonDays.NONE));
    }

    @Test
    public void whatIsPlannedTakesCapacityToo() {
        Board board = new Board(aPolicy().tasks(0, 9).largestHalfDays(6).build())
                .with(candidate(aDebtItem().of(1).halfDays(6), 9, 9))
                .with(candidate(aDebtItem().of(2).notEstimated(), 9, 9))
                .with(candidate(aDebtItem().of(3).halfDays(3), 0, 0))
                .with(candidate(aDebtItem().of(4).halfDays(2), 0, 0));
        board.target.add(new IssueId(1));
        board.target.add(new IssueId(2));
        board.capacity = PersonDays.ofDays(4);

        assertThat(picks(board.suggest())).containsExactly(4L);
    }

    @Test
    public void dismissedCandidatesAreListedApart() {
        Board board = new Board()
                .with(candidate(aDebtItem().of(1), 9, 9))
                .with(candidate(aDebtItem().of(2), 1, 1))
                .with(candidate(aDebtItem().of(3), 0, 0));
        board.dismiss(1);
        board.dismiss(3);
        board.target.add(new IssueId(3));

        SprintSuggestion suggestion = board.suggest();

        assertThat(suggestion.dismissed()).extracting(RankedCandidate::issue).containsExactly(new IssueId(1));
        assertThat(suggestion.planned()).extracting(RankedCandidate::issue).containsExactly(new IssueId(3));
        assertThat(picks(suggestion)).containsExactly(2L);
        assertThat(suggestion.nearMisses()).isEmpty();
    }

    @Test
    public void estimatesInPointsTakeTheDaysThatTheTeamGaveThemAndOtherwiseTheUsualOnes() {
        EstimateScale usual = EstimateScale.usual(ScaleKind.POINTS);
        EstimateScale own = new EstimateScale(
                ScaleKind.POINTS,
                Stream.of(2, 4, 6, 10, 16, 26).map(Effort::new).toList());
        int five = 4;

        assertThat(picksOf(usual, five)).containsExactly(1L);
        assertThat(picksOf(own, five)).isEmpty();
        assertThat(picksOf(usual, usual.steps())).isEmpty();
    }

    /** One candidate of that step, for a team whose largest task takes three days. */
    private static List<Long> picksOf(EstimateScale scale, int step) {
        DebtItemBuilder item = aDebtItem().of(1);
        Board board = new Board(aPolicy().largestHalfDays(6).build());
        board.with(candidate(
                scale.effort(step)
                        .map(effort -> item.halfDays(effort.halfDays()))
                        .orElseGet(item::notEstimated),
                1,
                1));
        return board.suggest().picks().stream()
                .map(pick -> pick.issue().value())
                .toList();
    }

    @Test
    public void aShortfallNamesItsReasonsInNumbers() {
        Board board = new Board(aPolicy().tasks(3, 4).build())
                .with(candidate(aDebtItem().of(1), 0, 0))
                .with(candidate(aDebtItem().of(2).halfDays(3), 0, 0))
                .with(candidate(aDebtItem().of(3).halfDays(4), 0, 0))
                .with(candidate(aDebtItem().of(4).halfDays(5), 0, 0))
                .with(candidate(aDebtItem().of(5).notEstimated(), 0, 0))
                .with(candidate(aDebtItem().of(6), 0, 0));
        board.dismiss(6);

        assertThat(board.suggest().shortfall())
                .contains(Refusal.conflict("ballast.planning.shortfall")
                        .with(1)
                        .with(3)
                        .because(List.of(
                                Refusal.conflict("ballast.planning.shortfall-dismissed")
                                        .with(1),
                                Refusal.conflict("ballast.planning.shortfall-not-estimated")
                                        .with(1),
                                Refusal.conflict("ballast.planning.shortfall-too-large")
                                        .with(3))));
    }

    @Test
    public void aShortfallCountsAlsoTheNearMissesThatAreNotShown() {
        Board board = new Board();
        for (int issue = 1; issue <= 25; issue++) {
            board.with(candidate(aDebtItem().of(issue).halfDays(3), 0, 0));
        }

        SprintSuggestion suggestion = board.suggest();

        assertThat(suggestion.nearMisses()).hasSize(WhatIf.USUAL_MISSES);
        assertThat(suggestion.passedOver()).isEqualTo(25);
        assertThat(suggestion.shortfall().orElseThrow().causes())
                .containsExactly(
                        Refusal.conflict("ballast.planning.shortfall-too-large").with(25));
    }

    @Test
    public void explainsAsManyNearMissesAsSomebodyAsksFor() {
        Board board = new Board();
        for (int issue = 1; issue <= 25; issue++) {
            board.with(candidate(aDebtItem().of(issue), 0, 0));
        }
        board.dismiss(25);
        board.whatIf = WhatIf.NOTHING.explaining(12);

        SprintSuggestion suggestion = board.suggest();

        assertThat(suggestion.nearMisses()).hasSize(12);
        assertThat(suggestion.passedOver()).isEqualTo(22);
        board.whatIf = WhatIf.NOTHING.explaining(WhatIf.MOST_MISSES);
        assertThat(board.suggest().nearMisses()).hasSize(22);
    }

    @Test
    public void aShortfallOfAnEmptyBoardSaysThatThereIsNothing() {
        assertThat(new Board().suggest().shortfall().orElseThrow().causes())
                .containsExactly(Refusal.conflict("ballast.planning.shortfall-no-candidates"));
    }

    @Test
    public void exactlyTheFewestIsNoShortfall() {
        Board board = new Board(aPolicy().tasks(2, 2).build())
                .with(candidate(aDebtItem().of(1), 0, 0))
                .with(candidate(aDebtItem().of(2), 0, 0));
        board.target.add(new IssueId(1));

        assertThat(board.suggest().shortfall()).isEmpty();
    }

    @Test
    public void asksForBlockersNoOftenerThanItShowsCandidates() {
        Board board = new Board();
        for (int issue = 1; issue <= 500; issue++) {
            board.with(candidate(aDebtItem().of(issue), 0, 0));
        }

        board.suggest();

        assertThat(board.blockerLookups).isEqualTo(2 + WhatIf.USUAL_MISSES);
    }

    private static List<Long> picks(SprintSuggestion suggestion) {
        return suggestion.picks().stream().map(pick -> pick.issue().value()).toList();
    }

    private static List<String> reasons(SprintSuggestion suggestion) {
        return suggestion.nearMisses().stream()
                .map(miss ->
                        miss.candidate().issue().value() + " " + miss.reason().code())
                .toList();
    }

    @Test
    public void whatIsSetAsideForSomethingElseTakesNoPart() {
        Board board = new Board()
                .with(candidate(aDebtItem().of(1), 9, 9))
                .with(candidate(aDebtItem().of(2), 8, 8))
                .with(candidate(aDebtItem().of(3), 7, 7))
                .with(candidate(aDebtItem().of(4), 6, 6));
        board.reserved.put(new IssueId(1), Refusal.conflict(Reservations.FOR_HACK_DAY));
        board.reserved.put(new IssueId(2), Refusal.conflict(Reservations.FOR_TECH_WEEK));
        board.target.add(new IssueId(2));

        SprintSuggestion suggestion = board.suggest();

        assertThat(picks(suggestion)).containsExactly(3L, 4L);
        assertThat(suggestion.planned()).isEmpty();
        assertThat(suggestion.nearMisses()).isEmpty();
    }

    @Test
    public void aSprintWhoseQuotaRestsSaysSoOfWhatItPassesOver() {
        Board board = new Board().with(candidate(aDebtItem().of(1), 9, 9));
        Refusal warRoom = Refusal.conflict("ballast.cadence.suspended-by-war-room");
        board.suspended = Optional.of(warRoom);

        SprintSuggestion suggestion = board.suggest();

        assertThat(picks(suggestion)).isEmpty();
        assertThat(suggestion.shortfall()).isEmpty();
        assertThat(suggestion.nearMisses()).extracting(NearMiss::reason).containsExactly(warRoom);
    }

    /** A board under test: one week, four people, 1 to 2 tasks of a day unless a policy is given. */
    static final class Board {
        final TeamPolicy policy;
        final List<Candidate> candidates = new ArrayList<>();
        final Set<IssueId> scheduled = new HashSet<>();
        final Set<IssueId> target = new HashSet<>();
        final Set<IssueId> flagged = new HashSet<>();
        final List<String> blockers = new ArrayList<>();
        final List<StandingDismissal> dismissals = new ArrayList<>();
        IssueId blocked = new IssueId(Long.MAX_VALUE);
        PersonDays capacity;
        Optional<Refusal> suspended = Optional.empty();
        final Map<IssueId, Refusal> reserved = new HashMap<>();
        int blockerLookups;
        final Map<IssueId, UserId> assignees = new HashMap<>();
        WhatIf whatIf = WhatIf.NOTHING;
        TermsInForce terms = TermsInForce.NONE;

        Board() {
            this(aPolicy().build());
        }

        Board(TeamPolicy policy) {
            this.policy = policy;
            this.capacity = policy.capacity();
        }

        Board with(Candidate candidate) {
            candidates.add(candidate);
            return this;
        }

        void dismiss(long issue) {
            Dismissal dismissal = new Dismissal(BOARD.id(), new IssueId(issue), "later", 3, NOW, ANN);
            dismissals.add(new StandingDismissal(dismissal, dismissal.until(policy)));
        }

        EligibilityRules rules() {
            Set<IssueId> open = new HashSet<>();
            candidates.forEach(candidate -> open.add(candidate.issue()));
            return new EligibilityRules(
                    new BoardReading(open, scheduled, target, flagged), policy, dismissals, reserved, this::blockersOf);
        }

        SprintSuggestion suggest() {
            PersonTime time =
                    PersonTime.of(policy, allowance(), whatIf.capacity().orElse(capacity), issues -> {
                        Map<IssueId, UserId> some = new HashMap<>(assignees);
                        some.keySet().retainAll(issues);
                        return some;
                    });
            return SuggestionPlanner.suggest(allowance(), rules(), Ranking.of(candidates, NOW), time, terms, whatIf);
        }

        Allowance allowance() {
            TaskRule tasks = policy.rule().tasks();
            return new Allowance(
                    capacity,
                    PersonDays.NONE,
                    PersonDays.NONE,
                    PersonDays.NONE,
                    PersonDays.NONE,
                    PersonDays.NONE,
                    capacity,
                    suspended.isPresent() ? new TaskRule(0, 0, tasks.largestTask()) : tasks,
                    0,
                    suspended,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);
        }

        private List<String> blockersOf(IssueId issue) {
            blockerLookups++;
            return issue.equals(blocked) ? blockers : List.of();
        }
    }
}
