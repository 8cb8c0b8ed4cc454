package org.ballast.core.solver;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A sprint's problem made ready for the search: the levels of a score packed into one long, so that comparing two plans
 * is comparing two numbers; the same arcs in both directions; the members of everything that has members; and all limits
 * on effort, by skill and by person, as pools.
 */
final class SprintModel {

    /** Packed scores stay below, so that sums and differences of two of them fit. */
    private static final long LARGEST_SCORE = 1L << 58;

    final SprintProblem problem;
    final int size;
    final int capacity;
    final int most;

    /** What an item adds to a packed score, without contexts and pillars. */
    final long[] worth;

    /** What a context costs, and what a half-day toward a pillar's minimum is worth, in a packed score. */
    final long contextCost;

    final long pillarUnit;
    final long valueUnit;
    private final long changeUnit;

    /** Where the arcs of each item begin among all, and behind the last one their number. */
    final int[] arcStart;

    final int[][] neededBy;
    final int[][] initiativeMembers;
    final int[][] contextMembers;

    /** Skills first, then people. */
    final int[] poolCaps;

    final int[][] pools;

    SprintModel(SprintProblem problem) {
        this(problem, null);
    }

    /** Packs scores as the model of the whole problem does, so that they can be compared. */
    SprintModel(SprintProblem problem, @Nullable SprintModel whole) {
        this.problem = problem;
        this.size = problem.size();
        int largest = 0;
        for (int effort : problem.efforts) {
            largest = Math.max(largest, effort);
        }
        int[] ofEffort = new int[largest + 1];
        for (int effort : problem.efforts) {
            ofEffort[effort]++;
        }
        this.most = Math.min(problem.most, countThatFit(ofEffort, problem.capacity));
        this.capacity = (int) Math.min(problem.capacity, sumOfLargest(ofEffort, most));
        if (whole == null) {
            changeUnit = most + 1L;
            valueUnit = times(changeUnit, most + count(problem.before) + 1L);
            pillarUnit = times(valueUnit, span() + 1);
            times(pillarUnit, 1L + minima());
        } else {
            changeUnit = whole.changeUnit;
            valueUnit = whole.valueUnit;
            pillarUnit = whole.pillarUnit;
        }
        contextCost = problem.contextCost * valueUnit;
        worth = new long[size];
        for (int item = 0; item < size; item++) {
            worth[item] = problem.values[item] * valueUnit + (problem.before[item] ? changeUnit : -changeUnit) - 1;
        }
        arcStart = new int[size + 1];
        for (int item = 0; item < size; item++) {
            arcStart[item + 1] = arcStart[item] + problem.needs[item].length;
        }
        neededBy = inverse(problem.needs, size);
        initiativeMembers = members(problem.initiatives, problem.initiativeCount);
        contextMembers = members(problem.contexts, problem.contextCount);
        poolCaps = Arrays.copyOf(problem.skillCaps, problem.skillCaps.length + problem.personCaps.length);
        System.arraycopy(problem.personCaps, 0, poolCaps, problem.skillCaps.length, problem.personCaps.length);
        pools = new int[size][];
        for (int item = 0; item < size; item++) {
            pools[item] = poolsOf(problem, item);
        }
    }

    /** The packed score of a plan; the greater the better. Equal for equal scores. */
    long score(boolean[] taken) {
        long score = 0;
        boolean[] contexts = new boolean[problem.contextCount];
        int[] pillars = new int[problem.pillarMinima.length];
        int used = 0;
        for (int item = 0; item < size; item++) {
            if (!taken[item]) {
                continue;
            }
            score += worth[item];
            int context = problem.contexts[item];
            if (context >= 0 && !contexts[context]) {
                contexts[context] = true;
                used++;
            }
            if (problem.pillars[item] >= 0) {
                pillars[problem.pillars[item]] += problem.efforts[item];
            }
        }
        for (int pillar = 0; pillar < pillars.length; pillar++) {
            score += pillarUnit * Math.min(pillars[pillar], Math.max(0, problem.pillarMinima[pillar]));
        }
        return score - contextCost * Math.max(0, used - problem.freeContexts);
    }

    /** More than the values of two plans can differ by. */
    private long span() {
        long dearest = 0;
        for (int value : problem.values) {
            dearest = Math.max(dearest, value);
        }
        return dearest * most + (long) problem.contextCost * Math.min(most, problem.contextCount);
    }

    private long minima() {
        long sum = 0;
        for (int minimum : problem.pillarMinima) {
            sum += Math.max(0, minimum);
        }
        return sum;
    }

    private static int[] poolsOf(SprintProblem problem, int item) {
        int skill = problem.skills[item];
        int person = problem.people[item] < 0 ? -1 : problem.people[item] + problem.skillCaps.length;
        if (skill >= 0 && person >= 0) {
            return new int[] {skill, person};
        }
        if (skill < 0 && person < 0) {
            return new int[0];
        }
        return new int[] {Math.max(skill, person)};
    }

    private static int countThatFit(int[] ofEffort, int capacity) {
        long room = capacity;
        int count = 0;
        for (int effort = 1; effort < ofEffort.length && effort <= room; effort++) {
            int some = (int) Math.min(ofEffort[effort], room / effort);
            count += some;
            room -= (long) some * effort;
        }
        return count;
    }

    private static long sumOfLargest(int[] ofEffort, int count) {
        long sum = 0;
        int left = count;
        for (int effort = ofEffort.length - 1; effort > 0 && left > 0; effort--) {
            int some = Math.min(left, ofEffort[effort]);
            sum += (long) some * effort;
            left -= some;
        }
        return sum;
    }

    private static int count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }

    private static long times(long unit, long count) {
        if (count > LARGEST_SCORE / unit) {
            throw new IllegalArgumentException("the sprint has more items, value or pillars than one score holds");
        }
        return unit * count;
    }

    private static int[][] inverse(int[][] needs, int size) {
        int[] counts = new int[size];
        for (int[] needed : needs) {
            for (int item : needed) {
                counts[item]++;
            }
        }
        int[][] neededBy = new int[size][];
        for (int item = 0; item < size; item++) {
            neededBy[item] = new int[counts[item]];
        }
        for (int item = 0; item < size; item++) {
            for (int needed : needs[item]) {
                neededBy[needed][--counts[needed]] = item;
            }
        }
        return neededBy;
    }

    private static int[][] members(int[] of, int count) {
        int[] counts = new int[count];
        for (int index : of) {
            if (index >= 0) {
                counts[index]++;
            }
        }
        int[][] members = new int[count][];
        for (int index = 0; index < count; index++) {
            members[index] = new int[counts[index]];
        }
        for (int item = of.length - 1; item >= 0; item--) {
            if (of[item] >= 0) {
                members[of[item]][--counts[of[item]]] = item;
            }
        }
        return members;
    }
}
