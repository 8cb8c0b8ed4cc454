package org.ballast.core.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.Test;

public class BundleSolverTest {

    @Test
    public void findsAndProvesTheBestOfAllChoices() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int items = 1 + random.nextInt(9);
            int bundles = 1 + random.nextInt(9);
            int[] cost = random.ints(items, 0, 9).toArray();
            int[][] needs = lists(random, items, items, 2);
            int[] value = random.ints(bundles, 0, 9).toArray();
            int[][] made = lists(random, bundles, items, 3);
            long budget = random.nextInt(30);
            BundleProblem problem = new BundleProblem(cost, needs, value, made, budget);

            BundlePlan plan = BundleSolver.solve(problem, 1000);

            assertThat(plan.value()).as("seed " + seed).isEqualTo(bestOfAll(cost, needs, value, made, budget));
            assertThat(plan.isProven()).as("seed " + seed).isTrue();
            assertThat(plan.cost())
                    .as("seed " + seed)
                    .isEqualTo(costOf(cost, needs, made, plan))
                    .isLessThanOrEqualTo(budget);
        }
    }

    @Test
    public void boundsWhatItCanNotProve() {
        Random random = new Random(4);
        int[] cost = random.ints(60, 1, 40).toArray();
        int[][] needs = new int[60][0];
        int[] value = random.ints(80, 10, 40).toArray();
        int[][] made = IntStream.range(0, 80)
                .mapToObj(bundle -> random.ints(4, 0, 60).toArray())
                .toArray(int[][]::new);
        BundleProblem problem = new BundleProblem(cost, needs, value, made, 500);

        BundlePlan hasty = BundleSolver.solve(problem, 0);
        BundlePlan patient = BundleSolver.solve(problem, 5000);

        assertThat(patient.isProven()).isTrue();
        assertThat(hasty.value()).isLessThanOrEqualTo(patient.value());
        assertThat(hasty.bound()).isGreaterThanOrEqualTo(patient.value());
    }

    @Test
    public void chargesAnItemOnceHoweverManyBundlesNeedIt() {
        BundleProblem problem = new BundleProblem(
                new int[] {5, 1, 1}, new int[][] {{}, {0}, {0}}, new int[] {3, 4}, new int[][] {{1}, {2}}, 7);

        BundlePlan plan = BundleSolver.solve(problem, 10);

        assertThat(plan.value()).isEqualTo(7);
        assertThat(plan.cost()).isEqualTo(7);
        assertThat(plan.hasBundle(0) && plan.hasBundle(1)).isTrue();
        assertThat(plan.hasItem(0) && plan.hasItem(1) && plan.hasItem(2)).isTrue();
    }

    @Test
    public void choosesNothingOfNothing() {
        BundlePlan plan =
                BundleSolver.solve(new BundleProblem(new int[0], new int[0][], new int[0], new int[0][], 0), 10);

        assertThat(plan.value()).isZero();
        assertThat(plan.isProven()).isTrue();
    }

    @Test
    public void refusesNumbersOutOfRange() {
        assertThatThrownBy(() -> new BundleProblem(new int[] {-1}, new int[1][0], new int[0], new int[0][], 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BundleProblem(new int[] {1}, new int[][] {{1}}, new int[0], new int[0][], 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BundleProblem(new int[] {1}, new int[1][0], new int[0], new int[0][], -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int[][] lists(Random random, int count, int limit, int longest) {
        return IntStream.range(0, count)
                .mapToObj(
                        at -> random.ints(random.nextInt(longest + 1), 0, limit).toArray())
                .toArray(int[][]::new);
    }

    private static long bestOfAll(int[] cost, int[][] needs, int[] value, int[][] made, long budget) {
        long best = 0;
        for (int set = 0; set < 1 << value.length; set++) {
            boolean[] items = new boolean[cost.length];
            long worth = 0;
            for (int bundle = 0; bundle < value.length; bundle++) {
                if ((set >> bundle & 1) == 1) {
                    worth += value[bundle];
                    for (int item : made[bundle]) {
                        take(item, needs, items);
                    }
                }
            }
            if (sum(cost, items) <= budget) {
                best = Math.max(best, worth);
            }
        }
        return best;
    }

    private static long costOf(int[] cost, int[][] needs, int[][] made, BundlePlan plan) {
        boolean[] items = new boolean[cost.length];
        for (int bundle = 0; bundle < made.length; bundle++) {
            for (int at = 0; plan.hasBundle(bundle) && at < made[bundle].length; at++) {
                take(made[bundle][at], needs, items);
            }
        }
        return sum(cost, items);
    }

    private static void take(int item, int[][] needs, boolean[] items) {
        if (!items[item]) {
            items[item] = true;
            for (int needed : needs[item]) {
                take(needed, needs, items);
            }
        }
    }

    private static long sum(int[] cost, boolean[] items) {
        return IntStream.range(0, cost.length)
                .filter(item -> items[item])
                .mapToLong(item -> cost[item])
                .sum();
    }
}
