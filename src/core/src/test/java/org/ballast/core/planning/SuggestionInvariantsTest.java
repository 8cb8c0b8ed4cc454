package org.ballast.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.PolicyBuilder.aPolicy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.junit.Test;

/** What holds for every suggestion, tried on many random boards; the seed is in the message. */
public class SuggestionInvariantsTest {

    private static final int SEEDS = 100;

    @Test
    public void neverMoreThanTheQuotaOrTheCapacityAndEveryPickIsFree() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            SuggestionPlannerTest.Board board = randomBoard(new Random(seed));

            SprintSuggestion suggestion = board.suggest();

            String where = "seed " + seed;
            int most = board.policy.mostInSprint();
            int found = suggestion.picks().size() + suggestion.planned().size();
            assertThat(suggestion.picks().size())
                    .as(where)
                    .isLessThanOrEqualTo(Math.max(0, most - suggestion.planned().size()));
            if (!suggestion.picks().isEmpty()) {
                assertThat(effort(suggestion)).as(where).isLessThanOrEqualTo(board.capacity);
            }
            for (RankedCandidate pick : suggestion.picks()) {
                assertThat(board.rules().objection(pick)).as(where).isEmpty();
                assertThat(board.target).as(where).doesNotContain(pick.issue());
            }
            assertThat(suggestion.shortfall().isPresent()).as(where).isEqualTo(found < board.policy.fewestInSprint());
        }
    }

    @Test
    public void everyNearMissHasATrueReason() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            SuggestionPlannerTest.Board board = randomBoard(new Random(seed));
            board.whatIf = WhatIf.NOTHING.explaining(WhatIf.MOST_MISSES);
            SprintSuggestion suggestion = board.suggest();

            assertThat(suggestion.nearMisses()).as("seed " + seed).hasSize(suggestion.passedOver());
            for (NearMiss miss : suggestion.nearMisses()) {
                assertThat(isTrue(miss, board, suggestion))
                        .as("seed " + seed + ": " + miss)
                        .isTrue();
            }
        }
    }

    @Test
    public void everyCandidateIsInOneListAtMostAndInRankOrder() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            SprintSuggestion suggestion = randomBoard(new Random(seed)).suggest();

            Set<IssueId> seen = new HashSet<>();
            for (List<RankedCandidate> list : lists(suggestion)) {
                assertThat(list)
                        .as("seed " + seed)
                        .extracting(RankedCandidate::rank)
                        .isSorted();
                assertThat(list).as("seed " + seed).allMatch(candidate -> seen.add(candidate.issue()));
            }
        }
    }

    @Test
    public void isTheSameHoweverTheCandidatesArePassed() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            SuggestionPlannerTest.Board board = randomBoard(random);
            SprintSuggestion suggestion = board.suggest();
            Collections.shuffle(board.candidates, random);
            Collections.shuffle(board.dismissals, random);

            assertThat(board.suggest()).as("seed " + seed).isEqualTo(suggestion);
        }
    }

    private static boolean isTrue(NearMiss miss, SuggestionPlannerTest.Board board, SprintSuggestion suggestion) {
        IssueId issue = miss.candidate().issue();
        PersonDays effort =
                miss.candidate().effort().map(given -> given.asPersonDays()).orElse(PersonDays.NONE);
        return switch (miss.reason().code()) {
            case "ballast.planning.already-scheduled" -> board.scheduled.contains(issue);
            case "ballast.planning.flagged" -> board.flagged.contains(issue);
            case "ballast.planning.not-estimated" -> miss.candidate().effort().isEmpty();
            case "ballast.planning.too-large" ->
                effort.exceeds(board.policy.largestTask().asPersonDays());
            case "ballast.planning.blocked" -> issue.equals(board.blocked);
            case "ballast.planning.no-capacity" ->
                effort.plus(taken(suggestion)).exceeds(board.capacity);
            case "ballast.planning.beaten" -> isBeaten(miss, suggestion);
            case "ballast.planning.worth-nothing" ->
                Score.valueOf(miss.candidate().parts()) == 0;
            case "ballast.planning.quota-planned" ->
                isFull(board, suggestion) && suggestion.picks().isEmpty();
            default -> false;
        };
    }

    private static boolean isFull(SuggestionPlannerTest.Board board, SprintSuggestion suggestion) {
        return suggestion.picks().size() + suggestion.planned().size() >= board.policy.mostInSprint();
    }

    /** It would be worth more than those that it would push out if its value were higher by what it lacks. */
    private static boolean isBeaten(NearMiss miss, SprintSuggestion suggestion) {
        List<IssueId> picks =
                suggestion.picks().stream().map(RankedCandidate::issue).toList();
        return miss.lacks() > 0 && !miss.beatenBy().isEmpty() && picks.containsAll(miss.beatenBy());
    }

    /** What is planned and what was picked. */
    private static PersonDays taken(SprintSuggestion suggestion) {
        PersonDays sum = effort(suggestion);
        for (RankedCandidate planned : suggestion.planned()) {
            sum = sum.plus(planned.effort().map(given -> given.asPersonDays()).orElse(PersonDays.NONE));
        }
        return sum;
    }

    private static PersonDays effort(SprintSuggestion suggestion) {
        PersonDays sum = PersonDays.NONE;
        for (RankedCandidate pick : suggestion.picks()) {
            sum = sum.plus(pick.effort().orElseThrow().asPersonDays());
        }
        return sum;
    }

    private static List<List<RankedCandidate>> lists(SprintSuggestion suggestion) {
        return List.of(
                suggestion.picks(),
                suggestion.planned(),
                suggestion.dismissed(),
                suggestion.nearMisses().stream().map(NearMiss::candidate).toList());
    }

    private static SuggestionPlannerTest.Board randomBoard(Random random) {
        int min = random.nextInt(4);
        TeamPolicy policy = (random.nextInt(4) == 0 ? aPolicy().perPerson() : aPolicy())
                .team(1 + random.nextInt(4))
                .weeks(1 + random.nextInt(2))
                .tasks(min, min + random.nextInt(4))
                .largestHalfDays(1 + random.nextInt(6))
                .build();
        SuggestionPlannerTest.Board board = new SuggestionPlannerTest.Board(policy);
        int count = random.nextInt(30);
        board.candidates.addAll(RankingTest.someCandidates(random, count));
        board.capacity = new PersonDays(random.nextInt(policy.capacity().halfDays() + 1));
        board.blockers.add("PAY-99");
        board.blocked = new IssueId(1 + random.nextInt(30));
        for (int issue = 1; issue <= count; issue++) {
            switch (random.nextInt(12)) {
                case 0 -> board.flagged.add(new IssueId(issue));
                case 1 -> board.scheduled.add(new IssueId(issue));
                case 2 -> board.target.add(new IssueId(issue));
                case 3 -> board.dismiss(issue);
                default -> {
                    // An ordinary candidate.
                }
            }
        }
        return board;
    }

    @Test
    public void nothingThatFitsIsWorthMore() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            SuggestionPlannerTest.Board board = randomBoard(new Random(seed));
            SprintSuggestion suggestion = board.suggest();

            List<RankedCandidate> free = Ranking.of(board.candidates, NOW).stream()
                    .filter(candidate -> !board.target.contains(candidate.issue()))
                    .filter(candidate -> board.rules().objection(candidate).isEmpty())
                    .toList();
            PersonDays planned = taken(suggestion).minus(effort(suggestion));
            int room = board.capacity.minus(planned).halfDays();
            int tasks = Math.max(
                    0, board.policy.mostInSprint() - suggestion.planned().size());
            int[][] best = new int[tasks + 1][room + 1];
            for (RankedCandidate candidate : free) {
                int effort = candidate.effort().orElseThrow().halfDays();
                for (int count = tasks; count > 0; count--) {
                    for (int days = room; days >= effort; days--) {
                        int with = best[count - 1][days - effort] + Score.valueOf(candidate.parts());
                        best[count][days] = Math.max(best[count][days], with);
                    }
                }
            }
            if (suggestion.shortfall().isEmpty() && board.policy.tasksMin() == 0) {
                assertThat(suggestion.value()).as("seed " + seed).isEqualTo(best[tasks][room]);
            }
            for (Alternative alternative : suggestion.alternatives()) {
                assertThat(alternative.loss()).as("seed " + seed).isNotNegative();
            }
        }
    }

    @Test
    public void noReasonIsLeftWithoutItsCheck() {
        assertThat(EligibilityRules.AT_SIGHT).hasSize(5).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(Ranking.of(List.of(), NOW)).isEmpty();
    }
}
