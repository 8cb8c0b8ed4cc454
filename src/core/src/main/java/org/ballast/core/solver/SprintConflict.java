package org.ballast.core.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a problem has no plan: constraints that contradict each other, none of which can be left out of that statement; and
 * for each the smallest change by which alone a plan becomes possible.
 *
 * @param constraints in the order of their rules, then of their items
 */
public record SprintConflict(List<Constraint> constraints) {

    /**
     * One constraint of a conflict.
     *
     * @param index the item for FORCED, EXCLUDED, NEEDS and LARGEST_TASK, else the skill, person or initiative;
     *     {@link SprintProblem#NONE} for a rule that is about the whole sprint
     * @param given the limit as it stands; 0 where there is no number
     * @param enough the nearest limit with which there is a plan when all else stays; equal to given where there is no
     *     such limit or no number. What has no number can be given up instead
     */
    public record Constraint(SprintRule rule, int index, int given, int enough) {}

    /** Finds a conflict; empty when there is a plan after all. */
    public static SprintConflict of(SprintProblem problem) {
        List<Constraint> found = new ArrayList<>();
        if (hasPlan(problem)) {
            return new SprintConflict(found);
        }
        List<Constraint> all = all(problem);
        SprintProblem rest = problem;
        for (Constraint constraint : all) {
            SprintProblem without = without(rest, constraint);
            if (hasPlan(without)) {
                found.add(withEnough(problem, constraint));
            } else {
                rest = without;
            }
        }
        return new SprintConflict(found);
    }

    /** The problem without that constraint. */
    public static SprintProblem without(SprintProblem problem, Constraint constraint) {
        int index = constraint.index();
        return switch (constraint.rule()) {
            case FEWEST_TASKS -> problem.withTasks(0, problem.most);
            case MOST_TASKS -> problem.withTasks(problem.fewest, problem.size());
            case CAPACITY -> problem.withCapacity(sum(problem.efforts));
            case LARGEST_TASK ->
                problem.withEffort(index, Math.max(1, Math.min(problem.efforts[index], problem.largest)));
            case SKILL ->
                problem.withSkills(problem.skills, Indices.with(problem.skillCaps, index, sum(problem.efforts)));
            case PERSON ->
                problem.withPeople(problem.people, Indices.with(problem.personCaps, index, sum(problem.efforts)));
            case INITIATIVE ->
                problem.withInitiatives(withoutValue(problem.initiatives, index), problem.initiativeCount);
            case FORCED, EXCLUDED -> problem.freeing(index);
            case NEEDS -> withoutNeeds(problem, index);
        };
    }

    private static boolean hasPlan(SprintProblem problem) {
        return SprintSolver.solve(problem).plan().isPresent();
    }

    /** What is tried, beginning with what people would rather keep out of the statement. */
    private static List<Constraint> all(SprintProblem problem) {
        List<Constraint> all = new ArrayList<>();
        boolean[] wanted = wantedByForced(problem);
        for (int item = 0; item < problem.size(); item++) {
            boolean matters = wanted[item] || problem.fewest > 0;
            if (matters && problem.needs[item].length > 0) {
                all.add(new Constraint(SprintRule.NEEDS, item, 0, 0));
            }
            if (matters && problem.efforts[item] > problem.largest) {
                all.add(new Constraint(SprintRule.LARGEST_TASK, item, problem.largest, problem.largest));
            }
            if (matters && problem.excluded[item]) {
                all.add(new Constraint(SprintRule.EXCLUDED, item, 0, 0));
            }
        }
        for (int initiative = 0; initiative < problem.initiativeCount; initiative++) {
            all.add(new Constraint(SprintRule.INITIATIVE, initiative, 1, 1));
        }
        for (int person = 0; person < problem.personCaps.length; person++) {
            all.add(new Constraint(SprintRule.PERSON, person, problem.personCaps[person], problem.personCaps[person]));
        }
        for (int skill = 0; skill < problem.skillCaps.length; skill++) {
            all.add(new Constraint(SprintRule.SKILL, skill, problem.skillCaps[skill], problem.skillCaps[skill]));
        }
        all.add(new Constraint(SprintRule.MOST_TASKS, SprintProblem.NONE, problem.most, problem.most));
        all.add(new Constraint(SprintRule.FEWEST_TASKS, SprintProblem.NONE, problem.fewest, problem.fewest));
        all.add(new Constraint(SprintRule.CAPACITY, SprintProblem.NONE, problem.capacity, problem.capacity));
        for (int item = 0; item < problem.size(); item++) {
            if (problem.forced[item]) {
                all.add(new Constraint(SprintRule.FORCED, item, 0, 0));
            }
        }
        return all;
    }

    private static boolean[] wantedByForced(SprintProblem problem) {
        boolean[] wanted = problem.forced.clone();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int item = 0; item < wanted.length; item++) {
                for (int needed : problem.needs[item]) {
                    grew |= wanted[item] && !wanted[needed];
                    wanted[needed] |= wanted[item];
                }
            }
        }
        return wanted;
    }

    /** Looks for the smallest sufficient change of a limit by halving. */
    private static Constraint withEnough(SprintProblem problem, Constraint constraint) {
        boolean fewer = constraint.rule() == SprintRule.FEWEST_TASKS;
        boolean numeric = fewer
                || constraint.rule() == SprintRule.MOST_TASKS
                || constraint.rule() == SprintRule.CAPACITY
                || constraint.rule() == SprintRule.SKILL
                || constraint.rule() == SprintRule.PERSON;
        if (!numeric || !hasPlan(without(problem, constraint))) {
            return constraint;
        }
        int failing = constraint.given();
        int working = fewer ? 0 : Math.max(problem.size(), sum(problem.efforts));
        while (Math.abs(working - failing) > 1) {
            int middle = failing + (working - failing) / 2;
            if (hasPlan(withLimit(problem, constraint, middle))) {
                working = middle;
            } else {
                failing = middle;
            }
        }
        return new Constraint(constraint.rule(), constraint.index(), constraint.given(), working);
    }

    private static SprintProblem withLimit(SprintProblem problem, Constraint constraint, int limit) {
        int index = constraint.index();
        return switch (constraint.rule()) {
            case FEWEST_TASKS -> problem.withTasks(limit, problem.most);
            case MOST_TASKS -> problem.withTasks(problem.fewest, limit);
            case SKILL -> problem.withSkills(problem.skills, Indices.with(problem.skillCaps, index, limit));
            case PERSON -> problem.withPeople(problem.people, Indices.with(problem.personCaps, index, limit));
            default -> problem.withCapacity(limit);
        };
    }

    private static SprintProblem withoutNeeds(SprintProblem problem, int item) {
        int[][] needs = problem.needs.clone();
        needs[item] = new int[0];
        return problem.withNeeds(needs);
    }

    private static int[] withoutValue(int[] values, int value) {
        int[] changed = values.clone();
        for (int at = 0; at < changed.length; at++) {
            changed[at] = changed[at] == value ? SprintProblem.NONE : changed[at];
        }
        return changed;
    }

    private static int sum(int[] efforts) {
        long sum = 0;
        for (int effort : efforts) {
            sum += effort;
        }
        return (int) Math.min(Integer.MAX_VALUE / 2, sum);
    }
}
