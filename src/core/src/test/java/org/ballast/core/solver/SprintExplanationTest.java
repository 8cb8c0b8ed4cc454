package org.ballast.core.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.Test;

public class SprintExplanationTest {

    private static final int ROUNDS_OF_ALL_COMBINATIONS = 1;

    @Test
    public void everyReasonIsTrueTakenAwayTheItemEnters() {
        Map<SprintReason.Kind, Integer> kinds = new TreeMap<>();
        for (int round = 0; round < ROUNDS_OF_ALL_COMBINATIONS; round++) {
            for (int bits = 0; bits < 1 << SprintProblems.SWITCHES; bits++) {
                SprintProblem problem = SprintProblems.of(100 + round, bits, 8);
                Optional<SprintPlan> plan = SprintSolver.solve(problem).plan();
                if (plan.isEmpty()) {
                    continue;
                }
                for (int item = 0; item < problem.size(); item++) {
                    if (plan.get().has(item)) {
                        continue;
                    }
                    String where = "round " + round + " bits " + bits + " item " + item;
                    SprintReason reason = new SprintReasons(problem, plan.get()).of(item);
                    kinds.merge(reason.kind(), 1, Integer::sum);
                    SprintProblem lifted = SprintReasons.lifted(problem, item, reason);
                    SprintProblem raised = lifted.withValue(item, lifted.values[item] + reason.price());
                    assertThat(SprintSolver.solve(raised).plan().orElseThrow().has(item))
                            .as(where + " " + reason)
                            .isTrue();
                }
            }
        }
        assertThat(kinds.keySet()).containsExactly(SprintReason.Kind.values());
    }

    @Test
    public void onlyAContextThatThePlanLacksIsASwitch() {
        SprintProblem problem = SprintProblem.of(new int[] {1, 1, 1}, new int[] {200, 100, 90}, 9)
                .withTasks(0, 2)
                .withContexts(new int[] {0, 1, 1}, 2, 50);
        SprintPlan plan = SprintSolver.solve(problem).plan().orElseThrow();

        assertThat(plan.items()).containsExactly(0, 1);
        assertThat(new SprintReasons(problem, plan).of(2))
                .isEqualTo(new SprintReason(SprintReason.Kind.BEATEN, List.of(1), 0, 0, 11));
    }

    @Test
    public void theBestSetsAreThoseThatBruteForceFinds() {
        for (int bits = 0; bits < 1 << SprintProblems.SWITCHES; bits++) {
            SprintProblem problem = SprintProblems.of(7, bits, 7);
            List<SprintPlan> all = allPlans(problem);
            assertThat(SprintAlternatives.best(problem, 5))
                    .as("bits " + bits)
                    .isEqualTo(all.subList(0, Math.min(5, all.size())));
        }
    }

    @Test
    public void aConflictIsOneAndHasNothingTooMuch() {
        int conflicts = 0;
        for (int seed = 200; seed < 201; seed++) {
            for (int bits = 0; bits < 1 << SprintProblems.SWITCHES; bits++) {
                SprintProblem problem = SprintProblems.of(seed, bits, 8);
                SprintConflict conflict = SprintConflict.of(problem);
                boolean impossible = allPlans(problem).isEmpty();
                assertThat(conflict.constraints().isEmpty()).isEqualTo(!impossible);
                for (SprintConflict.Constraint constraint : conflict.constraints()) {
                    conflicts++;
                    SprintProblem others = onlyThose(problem, conflict, constraint);
                    assertThat(allPlans(others))
                            .as("seed " + seed + " bits " + bits + " " + conflict + " without " + constraint)
                            .isNotEmpty();
                }
                if (impossible) {
                    assertThat(allPlans(onlyThose(problem, conflict, null)))
                            .as("seed " + seed + " bits " + bits + " " + conflict)
                            .isEmpty();
                }
            }
        }
        assertThat(conflicts).isGreaterThan(100);
    }

    @Test
    public void saysWhichLimitWouldBeEnough() {
        SprintProblem problem = SprintProblem.of(new int[] {3, 4, 9}, new int[] {1, 1, 1}, 5)
                .forcing(0)
                .forcing(1);
        assertThat(SprintConflict.of(problem).constraints())
                .containsExactly(
                        new SprintConflict.Constraint(SprintRule.CAPACITY, SprintProblem.NONE, 5, 7),
                        new SprintConflict.Constraint(SprintRule.FORCED, 0, 0, 0),
                        new SprintConflict.Constraint(SprintRule.FORCED, 1, 0, 0));
        assertThat(SprintConflict.of(problem.withCapacity(7).withTasks(0, 1)).constraints())
                .containsExactly(
                        new SprintConflict.Constraint(SprintRule.MOST_TASKS, SprintProblem.NONE, 1, 2),
                        new SprintConflict.Constraint(SprintRule.FORCED, 0, 0, 0),
                        new SprintConflict.Constraint(SprintRule.FORCED, 1, 0, 0));
    }

    /** The problem with the constraints of the conflict alone, less one of them. */
    private static SprintProblem onlyThose(
            SprintProblem problem, SprintConflict conflict, SprintConflict.Constraint without) {
        SprintProblem rest = problem;
        for (SprintConflict.Constraint constraint : allConstraints(problem)) {
            boolean kept = conflict.constraints().stream()
                    .anyMatch(one -> one.rule() == constraint.rule() && one.index() == constraint.index());
            boolean left =
                    without != null && without.rule() == constraint.rule() && without.index() == constraint.index();
            if (!kept || left) {
                rest = SprintConflict.without(rest, constraint);
            }
        }
        return rest;
    }

    private static List<SprintConflict.Constraint> allConstraints(SprintProblem problem) {
        List<SprintConflict.Constraint> all = new ArrayList<>();
        for (int item = 0; item < problem.size(); item++) {
            for (SprintRule rule : List.of(SprintRule.NEEDS, SprintRule.LARGEST_TASK)) {
                all.add(new SprintConflict.Constraint(rule, item, 0, 0));
            }
            if (problem.forced[item]) {
                all.add(new SprintConflict.Constraint(SprintRule.FORCED, item, 0, 0));
            }
            if (problem.excluded[item]) {
                all.add(new SprintConflict.Constraint(SprintRule.EXCLUDED, item, 0, 0));
            }
        }
        for (int index = 0; index < problem.skillCaps.length; index++) {
            all.add(new SprintConflict.Constraint(SprintRule.SKILL, index, 0, 0));
        }
        for (int index = 0; index < problem.personCaps.length; index++) {
            all.add(new SprintConflict.Constraint(SprintRule.PERSON, index, 0, 0));
        }
        for (int index = 0; index < problem.initiativeCount; index++) {
            all.add(new SprintConflict.Constraint(SprintRule.INITIATIVE, index, 0, 0));
        }
        for (SprintRule rule : List.of(SprintRule.CAPACITY, SprintRule.MOST_TASKS, SprintRule.FEWEST_TASKS)) {
            all.add(new SprintConflict.Constraint(rule, SprintProblem.NONE, 0, 0));
        }
        return all;
    }

    private static List<SprintPlan> allPlans(SprintProblem problem) {
        List<SprintPlan> plans = new ArrayList<>();
        for (int set = 0; set < 1 << problem.size(); set++) {
            boolean[] taken = new boolean[problem.size()];
            for (int item = 0; item < taken.length; item++) {
                taken[item] = (set >> item & 1) != 0;
            }
            if (SprintCheck.broken(problem, taken).isEmpty()) {
                plans.add(SprintPlan.of(problem, taken));
            }
        }
        plans.sort(Comparator.comparing(SprintPlan::score)
                .reversed()
                .thenComparing((a, b) -> Arrays.compare(a.items(), b.items())));
        return plans;
    }
}
