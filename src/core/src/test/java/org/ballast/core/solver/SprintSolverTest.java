package org.ballast.core.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

public class SprintSolverTest {

    private static final int ROUNDS_OF_ALL_COMBINATIONS = 6;

    @Test
    public void findsTheBestOfAllPlansWhateverTheCombinationOfConstraints() {
        int withoutPlan = 0;
        for (int round = 0; round < ROUNDS_OF_ALL_COMBINATIONS; round++) {
            for (int bits = 0; bits < 1 << SprintProblems.SWITCHES; bits++) {
                SprintProblem problem = SprintProblems.of(round, bits, 9);
                Optional<SprintPlan> expected = bruteForce(problem);
                SprintAnswer answer = SprintSolver.solve(problem);
                assertThat(answer.plan()).as("round " + round + " bits " + bits).isEqualTo(expected);
                assertThat(answer.proven() && answer.firstOfEquals()).isTrue();
                withoutPlan += expected.isEmpty() ? 1 : 0;
            }
        }
        assertThat(withoutPlan).isBetween(250, 5_000);
    }

    @Test
    public void saysHowFarItMayBeFromTheBestWhenItMustStop() {
        int open = 0;
        for (int seed = 0; seed < 300; seed++) {
            SprintProblem problem = SprintProblems.backlog(seed, 60, 16);
            SprintAnswer stopped = SprintSolver.solve(problem, 1);
            int best = SprintSolver.solve(problem).plan().orElseThrow().score().value();
            int found = stopped.plan().orElseThrow().score().value();
            assertThat(found).isLessThanOrEqualTo(best);
            assertThat(found + stopped.gap()).isGreaterThanOrEqualTo(best);
            open += stopped.proven() ? 0 : 1;
        }
        assertThat(open).isPositive();
    }

    @Test
    public void tenThousandAlikeGiveTheFirstOnes() {
        int[] ones = new int[10_000];
        Arrays.fill(ones, 1);
        SprintAnswer answer = SprintSolver.solve(SprintProblem.of(ones, ones, 5));
        assertThat(answer.plan().orElseThrow().items()).containsExactly(0, 1, 2, 3, 4);
        int[][] chains = new int[10_000][0];
        for (int item = 1; item < 10_000; item += 2) {
            chains[item] = new int[] {item - 1};
        }
        answer = SprintSolver.solve(SprintProblem.of(ones, ones, 5).withNeeds(chains));
        assertThat(answer.plan().orElseThrow().items()).containsExactly(0, 1, 2, 3, 4);
        assertThat(answer.proven() && answer.firstOfEquals()).isTrue();
    }

    @Test
    public void nothingFitsIntoNothing() {
        SprintAnswer answer = SprintSolver.solve(SprintProblem.of(new int[] {1, 2}, new int[] {5, 5}, 0));
        assertThat(answer.plan().orElseThrow().items()).isEmpty();
        assertThat(SprintSolver.solve(SprintProblem.of(new int[0], new int[0], 9))
                        .plan()
                        .orElseThrow()
                        .items())
                .isEmpty();
        answer = SprintSolver.solve(
                SprintProblem.of(new int[] {7, 9}, new int[] {5, 5}, 16).withLargest(3));
        assertThat(answer.plan().orElseThrow().items()).isEmpty();
    }

    @Test
    public void aCycleIsInAsAWholeOrNotAtAll() {
        SprintProblem cycle =
                SprintProblem.of(new int[] {2, 2, 3}, new int[] {1, 9, 6}, 4).withNeeds(new int[][] {{1}, {0}, {}});
        assertThat(SprintSolver.solve(cycle).plan().orElseThrow().items()).containsExactly(0, 1);
        assertThat(SprintSolver.solve(cycle.withCapacity(3))
                        .plan()
                        .orElseThrow()
                        .items())
                .containsExactly(2);
    }

    @Test
    public void theSameItemsInAnotherOrderGiveTheSamePlan() {
        SprintProblem problem = SprintProblems.backlog(1, 300, 16);
        int[] first = SprintSolver.solve(problem).plan().orElseThrow().items();
        for (int run = 0; run < 5; run++) {
            assertThat(SprintSolver.solve(problem).plan().orElseThrow().items()).isEqualTo(first);
        }
    }

    @Test
    public void largeBacklogsAreProven() {
        Random seeds = new Random(5);
        for (int run = 0; run < 8; run++) {
            SprintAnswer answer = SprintSolver.solve(SprintProblems.backlog(seeds.nextInt(), 2_000, 40));
            assertThat(answer.proven() && answer.firstOfEquals()).isTrue();
        }
    }

    static Optional<SprintPlan> bruteForce(SprintProblem problem) {
        Optional<SprintPlan> best = Optional.empty();
        for (int set = 0; set < 1 << problem.size(); set++) {
            boolean[] taken = new boolean[problem.size()];
            for (int item = 0; item < taken.length; item++) {
                taken[item] = (set >> item & 1) != 0;
            }
            if (!SprintCheck.broken(problem, taken).isEmpty()) {
                continue;
            }
            SprintPlan plan = SprintPlan.of(problem, taken);
            if (best.isEmpty() || isBetter(plan, best.get())) {
                best = Optional.of(plan);
            }
        }
        return best;
    }

    private static boolean isBetter(SprintPlan plan, SprintPlan other) {
        int byScore = plan.score().compareTo(other.score());
        return byScore > 0 || (byScore == 0 && Arrays.compare(plan.items(), other.items()) < 0);
    }
}
