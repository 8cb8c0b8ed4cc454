package org.ballast.core.solver;

import java.util.Random;

/** Makes problems of a sprint from a seed, each with the constraints that the caller asks for. */
final class SprintProblems {

    /** Number of things that {@link #of} can switch on. */
    static final int SWITCHES = 11;

    private SprintProblems() {}

    /** A small problem with the constraints whose bits are set; the same seed and bits give the same problem. */
    static SprintProblem of(int seed, int bits, int mostItems) {
        Random random = new Random(seed * 31L + bits);
        int size = random.nextInt(mostItems + 1);
        int valueRange = random.nextBoolean() ? 4 : 1_000;
        SprintProblem problem =
                SprintProblem.of(numbers(random, size, 1, 6), numbers(random, size, 0, valueRange), random.nextInt(16));
        if (has(bits, 0)) {
            int least = random.nextInt(3);
            problem = problem.withTasks(least, least + random.nextInt(4));
        }
        if (has(bits, 1)) {
            problem = problem.withLargest(1 + random.nextInt(6));
        }
        if (has(bits, 2)) {
            problem = problem.withNeeds(needs(random, size, random.nextInt(5) == 0));
        }
        if (has(bits, 3)) {
            int kinds = 1 + random.nextInt(3);
            problem = problem.withSkills(numbers(random, size, -1, kinds - 1), numbers(random, kinds, 0, 10));
        }
        if (has(bits, 4)) {
            int kinds = 1 + random.nextInt(3);
            problem = problem.withPeople(numbers(random, size, -1, kinds - 1), numbers(random, kinds, 0, 10));
        }
        if (has(bits, 5)) {
            int kinds = 1 + random.nextInt(4);
            problem = problem.withContexts(numbers(random, size, -1, kinds - 1), kinds, random.nextInt(valueRange));
            problem = bits % 3 == 0 ? problem.withoutFreeContext() : problem;
        }
        if (has(bits, 6)) {
            int kinds = 1 + random.nextInt(3);
            problem = problem.withInitiatives(numbers(random, size, -1, kinds - 1), kinds);
        }
        if (has(bits, 7)) {
            int kinds = 1 + random.nextInt(3);
            problem = problem.withPillars(numbers(random, size, -1, kinds - 1), numbers(random, kinds, 0, 6));
        }
        for (int item = 0; item < size; item++) {
            boolean chance = random.nextInt(6) == 0;
            if (has(bits, 8) && chance && random.nextBoolean()) {
                problem = problem.forcing(item);
            } else if (has(bits, 9) && chance) {
                problem = problem.excluding(item);
            }
        }
        if (has(bits, 10) && size > 0) {
            problem = problem.withPlanBefore(numbers(random, random.nextInt(4), 0, size - 1));
        }
        return problem;
    }

    /** A backlog of the size and shape that a planner meets: precedence, four skills, contexts. */
    static SprintProblem backlog(int seed, int size, int capacity) {
        Random random = new Random(seed);
        int[] efforts = new int[size];
        int[] values = new int[size];
        int[][] needs = new int[size][0];
        for (int item = 0; item < size; item++) {
            efforts[item] = 1 + (int) (random.nextDouble() * random.nextDouble() * 12);
            values[item] = 50 + random.nextInt(900);
            if (item > 10 && random.nextInt(10) < 3) {
                needs[item] = new int[] {item - 1 - random.nextInt(10)};
            }
        }
        int share = Math.max(1, capacity * 3 / 8);
        return SprintProblem.of(efforts, values, capacity)
                .withNeeds(needs)
                .withSkills(numbers(random, size, 0, 3), new int[] {share, share, share, share})
                .withContexts(numbers(random, size, -1, 24), 25, 80);
    }

    private static boolean has(int bits, int bit) {
        return (bits >> bit & 1) != 0;
    }

    private static int[][] needs(Random random, int size, boolean cycles) {
        int[][] needs = new int[size][0];
        for (int item = 0; item < size; item++) {
            int reach = cycles ? size : item;
            needs[item] =
                    reach == 0 ? new int[0] : numbers(random, random.nextInt(3) / 2 + random.nextInt(2), 0, reach - 1);
        }
        return needs;
    }

    private static int[] numbers(Random random, int count, int least, int most) {
        int[] numbers = new int[count];
        for (int at = 0; at < count; at++) {
            numbers[at] = least + random.nextInt(most - least + 1);
        }
        return numbers;
    }
}
