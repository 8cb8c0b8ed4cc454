package org.ballast.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.planning.RankingTest.candidate;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.PolicyBuilder.aPolicy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** Where it is known who is to do a candidate, nobody is asked for more than they have. */
public class PersonFitTest {

    private static final UserId BEN = new UserId("10002");
    private static final int HALF_DAYS_OF_A_TASK = 2;

    @Test
    public void nobodyGetsMoreThanTheTasksOfOnePerson() {
        SuggestionPlannerTest.Board board = onePerPerson();
        board.assignees.put(new IssueId(1), ANN);
        board.assignees.put(new IssueId(2), ANN);

        SprintSuggestion suggestion = board.suggest();

        assertThat(issues(suggestion)).containsExactly(1L, 3L);
        assertThat(suggestion.nearMisses()).singleElement().satisfies(miss -> {
            assertThat(miss.reason().code()).isEqualTo("ballast.planning.beaten");
            assertThat(miss.beatenBy()).containsExactly(new IssueId(1));
        });
    }

    @Test
    public void saysWhoHasNoTimeLeftBesideWhatIsPlannedAndTakesTheCandidateOnceSomebodyElseIsToDoIt() {
        SuggestionPlannerTest.Board board = onePerPerson();
        board.scheduled.add(new IssueId(1));
        board.target.add(new IssueId(1));
        board.assignees.put(new IssueId(1), ANN);
        board.assignees.put(new IssueId(2), ANN);

        SprintSuggestion suggestion = board.suggest();

        assertThat(issues(suggestion)).containsExactly(3L);
        assertThat(suggestion.nearMisses()).singleElement().satisfies(miss -> {
            assertThat(miss.reason())
                    .isEqualTo(Refusal.conflict("ballast.planning.person-full")
                            .with(new PersonDays(HALF_DAYS_OF_A_TASK))
                            .with(PersonDays.NONE));
            assertThat(miss.person()).contains(ANN);
            assertThat(miss.lacks()).isZero();
        });

        board.assignees.put(new IssueId(2), BEN);
        assertThat(issues(board.suggest())).containsExactly(2L, 3L);
    }

    @Test
    public void whatSomebodyDoesForTheHackDayIsTimeTheyDoNotHave() {
        SuggestionPlannerTest.Board board = onePerPerson();
        board.scheduled.add(new IssueId(1));
        board.target.add(new IssueId(1));
        board.reserved.put(new IssueId(1), Refusal.conflict("ballast.planning.reserved-hack-day"));
        board.assignees.put(new IssueId(1), ANN);
        board.assignees.put(new IssueId(2), ANN);

        assertThat(issues(board.suggest())).containsExactly(3L);
    }

    @Test
    public void whoIsAskedForTooMuchByAQuestionIsNamedAmongWhatContradicts() {
        SuggestionPlannerTest.Board board = onePerPerson();
        board.assignees.put(new IssueId(1), ANN);
        board.assignees.put(new IssueId(2), ANN);
        board.whatIf =
                new WhatIf(Optional.empty(), Optional.empty(), List.of(new IssueId(1), new IssueId(2)), List.of());

        List<ConflictPart> conflict = board.suggest().conflict();

        assertThat(conflict)
                .contains(new ConflictPart(
                        Refusal.conflict("ballast.planning.conflict-person").with(new PersonDays(HALF_DAYS_OF_A_TASK)),
                        Optional.of(new IssueId(1))));
    }

    @Test
    public void aContradictionNamesTheTaskOfThePersonThatIsPartOfIt() {
        SuggestionPlannerTest.Board board = onePerPerson();
        board.assignees.put(new IssueId(1), ANN);
        board.assignees.put(new IssueId(2), ANN);
        board.assignees.put(new IssueId(3), ANN);
        board.whatIf =
                new WhatIf(Optional.empty(), Optional.empty(), List.of(new IssueId(2), new IssueId(3)), List.of());

        List<ConflictPart> conflict = board.suggest().conflict();

        assertThat(conflict)
                .extracting(part -> part.issue().orElseThrow().value())
                .containsExactlyInAnyOrder(2L, 2L, 3L);
    }

    @Test
    public void withoutAnyOfItsWishesAContradictionIsNone() {
        SuggestionPlannerTest.Board board = onePerPerson();
        board.assignees.put(new IssueId(1), ANN);
        board.assignees.put(new IssueId(2), BEN);
        board.assignees.put(new IssueId(3), ANN);
        List<IssueId> wishes = List.of(new IssueId(1), new IssueId(2), new IssueId(3));
        board.whatIf = new WhatIf(Optional.empty(), Optional.empty(), wishes, List.of());

        List<IssueId> named = board.suggest().conflict().stream()
                .filter(part -> part.words().code().endsWith("-forced"))
                .map(part -> part.issue().orElseThrow())
                .toList();

        assertThat(named).containsExactly(new IssueId(1), new IssueId(3));
        for (IssueId left : named) {
            List<IssueId> others =
                    named.stream().filter(issue -> !issue.equals(left)).toList();
            board.whatIf = new WhatIf(Optional.empty(), Optional.empty(), others, List.of());
            assertThat(board.suggest().conflict()).isEmpty();
            board.whatIf = new WhatIf(
                    Optional.empty(),
                    Optional.empty(),
                    wishes.stream().filter(issue -> !issue.equals(left)).toList(),
                    List.of());
            assertThat(board.suggest().conflict()).isEmpty();
        }
    }

    @Test
    public void tooFewTasksAreBlamedOnThePersonWhoseDaysAreTheLimit() {
        SuggestionPlannerTest.Board board = onePerPerson(1);
        for (long issue = 1; issue <= 3; issue++) {
            board.assignees.put(new IssueId(issue), ANN);
        }

        Refusal shortfall = board.suggest().shortfall().orElseThrow();

        assertThat(shortfall.causes())
                .extracting(Refusal::code)
                .containsExactly("ballast.planning.shortfall-person-full");
    }

    @Test
    public void moreCapacityInAQuestionIsMoreTimeForEverybody() {
        SuggestionPlannerTest.Board board = new SuggestionPlannerTest.Board(
                aPolicy().team(4).weeks(1).tasks(0, 9).largestHalfDays(10).build());
        board.with(candidate(aDebtItem().of(1).halfDays(10), 3, 3))
                .with(candidate(aDebtItem().of(2).halfDays(10), 2, 2));
        board.assignees.put(new IssueId(1), ANN);
        board.assignees.put(new IssueId(2), ANN);
        assertThat(issues(board.suggest())).containsExactly(1L);

        board.whatIf = new WhatIf(Optional.empty(), Optional.of(PersonDays.ofDays(40)), List.of(), List.of());

        assertThat(issues(board.suggest())).containsExactly(1L, 2L);
    }

    @Test
    public void aPersonHasAShareOfTheSprintsDaysWhoeverIsAway() {
        TeamPolicy perTeam = aPolicy().team(4).weeks(1).tasks(0, 9).build();
        SuggestionPlannerTest.Board board = new SuggestionPlannerTest.Board(perTeam);

        assertThat(PersonTime.of(perTeam, board.allowance(), board.allowance().capacity(), issues -> Map.of())
                        .each())
                .isEqualTo(PersonDays.ofDays(5));
    }

    @Test
    public void isTheBestOfAllSetsInWhichNobodyDoesTooMuch() {
        for (int seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            SuggestionPlannerTest.Board board = randomBoard(random);

            SprintSuggestion suggestion = board.suggest();

            assertThat(suggestion.value()).as("seed " + seed).isEqualTo(best(board));
            for (NearMiss miss : suggestion.nearMisses()) {
                boolean full = miss.reason().code().equals("ballast.planning.person-full");
                assertThat(miss.person().isPresent()).as("seed " + seed).isEqualTo(full);
                if (full && miss.lacks() == 0) {
                    board.assignees.remove(miss.candidate().issue());
                    assertThat(issues(board.suggest()))
                            .as("seed " + seed)
                            .contains(miss.candidate().issue().value());
                    board.assignees.put(miss.candidate().issue(), miss.person().orElseThrow());
                }
            }
        }
    }

    private static SuggestionPlannerTest.Board onePerPerson() {
        return onePerPerson(0);
    }

    private static SuggestionPlannerTest.Board onePerPerson(int atLeast) {
        TeamPolicy policy = aPolicy()
                .perPerson()
                .team(4)
                .weeks(1)
                .tasks(atLeast, 1)
                .largestHalfDays(HALF_DAYS_OF_A_TASK)
                .build();
        return new SuggestionPlannerTest.Board(policy)
                .with(candidate(aDebtItem().halfDays(HALF_DAYS_OF_A_TASK).of(1), 3, 3))
                .with(candidate(aDebtItem().halfDays(HALF_DAYS_OF_A_TASK).of(2), 2, 2))
                .with(candidate(aDebtItem().halfDays(HALF_DAYS_OF_A_TASK).of(3), 1, 1));
    }

    private static SuggestionPlannerTest.Board randomBoard(Random random) {
        TeamPolicy policy = aPolicy()
                .perPerson()
                .team(3)
                .weeks(1)
                .tasks(0, 1 + random.nextInt(2))
                .largestHalfDays(1 + random.nextInt(4))
                .build();
        SuggestionPlannerTest.Board board = new SuggestionPlannerTest.Board(policy);
        board.capacity = new PersonDays(random.nextInt(20));
        int count = 1 + random.nextInt(9);
        for (int issue = 1; issue <= count; issue++) {
            int votes = random.nextInt(4);
            board.with(candidate(aDebtItem().halfDays(1 + random.nextInt(4)).of(issue), votes, votes));
            if (random.nextInt(3) > 0) {
                board.assignees.put(new IssueId(issue), random.nextBoolean() ? ANN : BEN);
            }
            if (random.nextInt(8) == 0) {
                board.scheduled.add(new IssueId(issue));
                board.target.add(new IssueId(issue));
            }
        }
        return board;
    }

    /** By trying every set. */
    private static int best(SuggestionPlannerTest.Board board) {
        List<RankedCandidate> planned = new ArrayList<>();
        List<RankedCandidate> free = new ArrayList<>();
        for (RankedCandidate candidate : Ranking.of(board.candidates, NOW)) {
            if (board.target.contains(candidate.issue())) {
                planned.add(candidate);
            } else if (board.rules().objection(candidate).isEmpty()) {
                free.add(candidate);
            }
        }
        int best = 0;
        for (int set = 0; set < 1 << free.size(); set++) {
            List<RankedCandidate> picks = new ArrayList<>();
            for (int at = 0; at < free.size(); at++) {
                if ((set >> at & 1) == 1) {
                    picks.add(free.get(at));
                }
            }
            if (isPossible(board, planned, picks)) {
                int value = picks.stream()
                        .mapToInt(pick -> Score.valueOf(pick.parts()))
                        .sum();
                best = Math.max(best, value);
            }
        }
        return best;
    }

    private static boolean isPossible(
            SuggestionPlannerTest.Board board, List<RankedCandidate> planned, List<RankedCandidate> picks) {
        List<RankedCandidate> all = new ArrayList<>(planned);
        all.addAll(picks);
        int each = PersonTime.of(
                        board.policy, board.allowance(), board.allowance().capacity(), issues -> Map.of())
                .each()
                .halfDays();
        boolean nobodyTooMuch = picks.stream()
                .map(pick -> board.assignees.get(pick.issue()))
                .filter(Objects::nonNull)
                .allMatch(person -> effort(all.stream()
                                .filter(taken -> person.equals(board.assignees.get(taken.issue())))
                                .toList())
                        <= each);
        return picks.isEmpty()
                || nobodyTooMuch
                        && effort(all) <= board.capacity.halfDays()
                        && all.size() <= board.policy.mostInSprint();
    }

    private static int effort(List<RankedCandidate> candidates) {
        return candidates.stream()
                .mapToInt(candidate -> candidate.effort().orElseThrow().halfDays())
                .sum();
    }

    private static List<Long> issues(SprintSuggestion suggestion) {
        return suggestion.picks().stream().map(pick -> pick.issue().value()).toList();
    }
}
