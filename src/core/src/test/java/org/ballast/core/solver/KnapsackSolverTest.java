package org.ballast.core.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.Test;

public class KnapsackSolverTest {

    private static final SearchBudget TIGHT = new SearchBudget(8, 200);

    @Test
    public void findsWhatBruteForceFinds() {
        for (int seed = 0; seed < 6_000; seed++) {
            Knapsack knapsack = random(new Random(seed), 12);
            KnapsackAnswer answer = KnapsackSolver.solve(knapsack);
            assertThat(answer.isProven()).as("seed " + seed).isTrue();
            assertFits(knapsack, answer, seed);
            assertThat(answer.profit()).as("seed " + seed).isEqualTo(bruteForce(knapsack));
        }
    }

    @Test
    public void theCoreFindsWhatTheTableFinds() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int size = 100 + random.nextInt(200);
            long[] profits = new long[size];
            long[] weights = new long[size];
            long sum = 0;
            for (int item = 0; item < size; item++) {
                weights[item] = 1 + random.nextInt(300);
                profits[item] = profit(random, seed % 5, weights[item]);
                sum += weights[item];
            }
            long capacity = 300 + random.nextInt((int) (sum - 300));
            PositiveKnapsack forTable = PositiveKnapsack.of(profits, weights, size, capacity, sum);
            PositiveKnapsack forCore = PositiveKnapsack.of(profits, weights, size, capacity, sum);
            forCore.sort();
            assertThat(new CoreKnapsack(forCore, SearchBudget.STANDARD).solve())
                    .as("seed " + seed)
                    .isEqualTo(TableKnapsack.solve(forTable));
            KnapsackAnswer answer = KnapsackSolver.solve(new Knapsack(profits, weights, capacity));
            assertFits(new Knapsack(profits, weights, capacity), answer, seed);
            assertThat(answer.isProven()).isTrue();
        }
    }

    @Test
    public void saysWhatItCouldNotProve() {
        int open = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Knapsack knapsack = strong(new Random(seed), 18);
            KnapsackAnswer answer = KnapsackSolver.solve(knapsack, TIGHT);
            assertFits(knapsack, answer, seed);
            long optimum = KnapsackSolver.solve(knapsack).profit();
            assertThat(answer.profit()).as("seed " + seed).isLessThanOrEqualTo(optimum);
            assertThat(answer.bound()).as("seed " + seed).isGreaterThanOrEqualTo(optimum);
            open += answer.isProven() ? 0 : 1;
        }
        assertThat(open).isGreaterThan(100);
    }

    @Test
    public void countsRightAtTheLimitsOfALong() {
        for (int seed = 0; seed < 4_000; seed++) {
            Knapsack knapsack = huge(new Random(seed), 10);
            KnapsackAnswer answer = KnapsackSolver.solve(knapsack);
            assertFits(knapsack, answer, seed);
            assertThat(answer.isProven()).as("seed " + seed).isTrue();
            assertThat(answer.profit()).as("seed " + seed).isEqualTo(bruteForce(knapsack));
        }
    }

    @Test
    public void aSearchNearTheLimitsEndsToo() {
        Random random = new Random(7);
        long[] profits = new long[60];
        long[] weights = new long[60];
        for (int item = 0; item < 60; item++) {
            weights[item] = Long.MAX_VALUE / 20 - random.nextInt(1_000);
            profits[item] = Long.MAX_VALUE / 61 - random.nextInt(1_000_000);
        }
        Knapsack knapsack = new Knapsack(profits, weights, Long.MAX_VALUE);
        KnapsackAnswer answer = KnapsackSolver.solve(knapsack, new SearchBudget(1_000, 50));
        assertFits(knapsack, answer, 7);
        assertThat(answer.isProven()).isFalse();
        assertThat(answer.bound() - answer.profit()).isPositive().isLessThan(Long.MAX_VALUE / 20);
    }

    @Test
    public void takesAllThatFitsAndNothingThatIsWorthNothing() {
        Knapsack knapsack = new Knapsack(new long[] {3, 0, -4, 5, 2}, new long[] {1, 1, 1, 0, 9}, 3);
        KnapsackAnswer answer = KnapsackSolver.solve(knapsack);
        assertThat(answer.isTaken(0) && answer.isTaken(3)).isTrue();
        assertThat(answer.isTaken(1) || answer.isTaken(2) || answer.isTaken(4)).isFalse();
        assertThat(answer.profit()).isEqualTo(8);
        assertThat(answer.isProven()).isTrue();
    }

    @Test
    public void nothingOfNothingIsProven() {
        assertThat(KnapsackSolver.solve(new Knapsack(new long[0], new long[0], 0))
                        .bound())
                .isZero();
        assertThat(KnapsackSolver.solve(new Knapsack(new long[] {7}, new long[] {1}, 0))
                        .bound())
                .isZero();
    }

    @Test
    public void tenThousandAlikeAreNoHardship() {
        long[] alike = new long[10_000];
        Arrays.fill(alike, 1_000_003);
        KnapsackAnswer answer = KnapsackSolver.solve(new Knapsack(alike, alike, 5_000_000_000L));
        assertThat(answer.isProven()).isTrue();
        assertThat(answer.profit()).isEqualTo(1_000_003L * (5_000_000_000L / 1_000_003));
    }

    @Test
    public void sortsEqualsByIndexAndCloseRatiosExactly() {
        long big = 1L << 52;
        assertThat(EfficiencyOrder.of(new long[] {big, big + 1, big + 2, 2 * big}, new long[] {big, big, big, 2 * big}))
                .containsExactly(2, 1, 0, 3);
        int size = 3_000;
        long[] profits = new long[size];
        long[] weights = new long[size];
        Integer[] expected = new Integer[size];
        Random random = new Random(3);
        for (int item = 0; item < size; item++) {
            weights[item] = big + random.nextInt(100_000);
            profits[item] = big + random.nextInt(100_000);
            expected[item] = item;
        }
        Arrays.sort(expected, (a, b) -> {
            int byRatio = BigInteger.valueOf(profits[b])
                    .multiply(BigInteger.valueOf(weights[a]))
                    .compareTo(BigInteger.valueOf(profits[a]).multiply(BigInteger.valueOf(weights[b])));
            return byRatio != 0 ? byRatio : Integer.compare(a, b);
        });
        assertThat(EfficiencyOrder.of(profits, weights))
                .containsExactly(Arrays.stream(expected).mapToInt(i -> i).toArray());
    }

    private static Knapsack random(Random random, int most) {
        int size = random.nextInt(most + 1);
        long[] profits = new long[size];
        long[] weights = new long[size];
        int kind = random.nextInt(5);
        int range = random.nextBoolean() ? 10 : 100_000;
        for (int item = 0; item < size; item++) {
            weights[item] = random.nextInt(range);
            profits[item] = profit(random, kind, weights[item]) - (kind == 4 ? range / 4 : 0);
        }
        return new Knapsack(profits, weights, random.nextInt(Math.max(1, 1 + range * size / 2)));
    }

    private static Knapsack strong(Random random, int size) {
        long[] profits = new long[size];
        long[] weights = new long[size];
        for (int item = 0; item < size; item++) {
            weights[item] = 1_000 + random.nextInt(100_000);
            profits[item] = weights[item] + 10_000;
        }
        return new Knapsack(profits, weights, 400_000);
    }

    private static Knapsack huge(Random random, int size) {
        long[] profits = new long[size];
        long[] weights = new long[size];
        for (int item = 0; item < size; item++) {
            weights[item] = random.nextInt(4) == 0 ? Long.MAX_VALUE : (random.nextLong() >>> 1) >>> random.nextInt(40);
            profits[item] = (random.nextLong() >>> 1) / size >>> random.nextInt(20);
        }
        return new Knapsack(profits, weights, random.nextInt(3) == 0 ? Long.MAX_VALUE : random.nextLong() >>> 1);
    }

    private static long profit(Random random, int kind, long weight) {
        return switch (kind) {
            case 0 -> 1 + random.nextInt(1_000);
            case 1 -> Math.max(1, weight + random.nextInt(21) - 10);
            case 2 -> weight + 10;
            case 3 -> Math.max(1, weight);
            default -> Math.max(1, 3 * ((weight + 2) / 3));
        };
    }

    private static void assertFits(Knapsack knapsack, KnapsackAnswer answer, int seed) {
        BigInteger weight = BigInteger.ZERO;
        long profit = 0;
        for (int item = 0; item < knapsack.size(); item++) {
            if (answer.isTaken(item)) {
                weight = weight.add(BigInteger.valueOf(knapsack.weight(item)));
                profit += knapsack.profit(item);
            }
        }
        assertThat(weight).as("seed " + seed).isLessThanOrEqualTo(BigInteger.valueOf(knapsack.capacity()));
        assertThat(answer.profit()).as("seed " + seed).isEqualTo(profit);
    }

    private static long bruteForce(Knapsack knapsack) {
        return bruteForce(knapsack, 0, knapsack.capacity());
    }

    private static long bruteForce(Knapsack knapsack, int item, long room) {
        if (item == knapsack.size()) {
            return 0;
        }
        long without = bruteForce(knapsack, item + 1, room);
        return knapsack.weight(item) > room
                ? without
                : Math.max(
                        without, knapsack.profit(item) + bruteForce(knapsack, item + 1, room - knapsack.weight(item)));
    }
}
