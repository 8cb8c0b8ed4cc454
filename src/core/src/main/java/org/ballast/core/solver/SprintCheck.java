package org.ballast.core.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * Recomputes from the problem alone whether a plan keeps to every rule and what it is worth. Shares no code with the
 * search, so a mistake there is seen here; every plan passes it before anybody sees it.
 */
public final class SprintCheck {

    private SprintCheck() {}

    /** The rules that the plan breaks; none when it may be shown. */
    public static List<SprintRule> broken(SprintProblem problem, boolean[] taken) {
        int tasks = 0;
        long effort = 0;
        long[] skills = new long[problem.skillCaps.length];
        long[] people = new long[problem.personCaps.length];
        int[] initiatives = new int[problem.initiativeCount];
        boolean large = false;
        boolean lacking = false;
        boolean unforced = false;
        boolean forbidden = false;
        for (int item = 0; item < problem.size(); item++) {
            if (!taken[item]) {
                unforced |= problem.forced[item];
                continue;
            }
            tasks++;
            effort += problem.efforts[item];
            count(skills, problem.skills[item], problem.efforts[item]);
            count(people, problem.people[item], problem.efforts[item]);
            if (problem.initiatives[item] >= 0) {
                initiatives[problem.initiatives[item]]++;
            }
            large |= problem.efforts[item] > problem.largest;
            forbidden |= problem.excluded[item];
            for (int needed : problem.needs[item]) {
                lacking |= !taken[needed];
            }
        }
        boolean twice = false;
        for (int ofOne : initiatives) {
            twice |= ofOne > 1;
        }
        List<SprintRule> broken = new ArrayList<>();
        addIf(effort > problem.capacity, SprintRule.CAPACITY, broken);
        addIf(tasks > problem.most, SprintRule.MOST_TASKS, broken);
        addIf(tasks < problem.fewest, SprintRule.FEWEST_TASKS, broken);
        addIf(large, SprintRule.LARGEST_TASK, broken);
        addIf(lacking, SprintRule.NEEDS, broken);
        addIf(exceeds(skills, problem.skillCaps), SprintRule.SKILL, broken);
        addIf(exceeds(people, problem.personCaps), SprintRule.PERSON, broken);
        addIf(twice, SprintRule.INITIATIVE, broken);
        addIf(unforced, SprintRule.FORCED, broken);
        addIf(forbidden, SprintRule.EXCLUDED, broken);
        return broken;
    }

    /** What the plan is worth, whether or not it keeps to the rules. */
    public static SprintScore score(SprintProblem problem, boolean[] taken) {
        int tasks = 0;
        int changes = 0;
        int value = 0;
        boolean[] contexts = new boolean[problem.contextCount];
        int[] pillars = new int[problem.pillarMinima.length];
        for (int item = 0; item < problem.size(); item++) {
            changes += taken[item] != problem.before[item] ? 1 : 0;
            if (!taken[item]) {
                continue;
            }
            tasks++;
            value += problem.values[item];
            if (problem.contexts[item] >= 0) {
                contexts[problem.contexts[item]] = true;
            }
            if (problem.pillars[item] >= 0) {
                pillars[problem.pillars[item]] += problem.efforts[item];
            }
        }
        int used = 0;
        for (boolean context : contexts) {
            used += context ? 1 : 0;
        }
        int shortfall = 0;
        for (int pillar = 0; pillar < pillars.length; pillar++) {
            shortfall += Math.max(0, problem.pillarMinima[pillar] - pillars[pillar]);
        }
        return new SprintScore(
                shortfall, value - problem.contextCost * Math.max(0, used - problem.freeContexts), changes, tasks);
    }

    private static void count(long[] sums, int index, int effort) {
        if (index >= 0) {
            sums[index] += effort;
        }
    }

    private static boolean exceeds(long[] sums, int[] caps) {
        for (int index = 0; index < sums.length; index++) {
            if (sums[index] > caps[index]) {
                return true;
            }
        }
        return false;
    }

    private static void addIf(boolean holds, SprintRule rule, List<SprintRule> rules) {
        if (holds) {
            rules.add(rule);
        }
    }
}
