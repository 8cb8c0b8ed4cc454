package org.ballast.core.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The best plans in order, each another set: after Lawler, "A procedure for computing the K best solutions", Management
 * Science 18 (1972). The plans that are left are parted by which item of the last one is the first that they lack.
 */
public final class SprintAlternatives {

    /** Some plans, and the best of them. */
    private record Part(SprintProblem problem, SprintPlan best) {}

    private SprintAlternatives() {}

    /** At most so many plans, the best first; fewer when there are no more. */
    public static List<SprintPlan> best(SprintProblem problem, int most) {
        List<SprintPlan> found = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        add(parts, problem);
        while (found.size() < most && !parts.isEmpty()) {
            Part next = parts.get(0);
            for (Part part : parts) {
                next = isBetter(part.best(), next.best()) ? part : next;
            }
            parts.remove(next);
            found.add(next.best());
            split(next, parts);
        }
        return found;
    }

    private static void split(Part part, List<Part> parts) {
        SprintProblem rest = part.problem();
        for (int item : part.best().items()) {
            if (!rest.forced[item]) {
                add(parts, rest.excluding(item));
                rest = rest.forcing(item);
            }
        }
        int count = part.best().items().length;
        if (count < rest.most) {
            add(parts, rest.withTasks(Math.max(rest.fewest, count + 1), rest.most));
        }
    }

    private static void add(List<Part> parts, SprintProblem problem) {
        Optional<SprintPlan> best = SprintSolver.solve(problem).plan();
        best.ifPresent(plan -> parts.add(new Part(problem, plan)));
    }

    private static boolean isBetter(SprintPlan plan, SprintPlan other) {
        int byScore = plan.score().compareTo(other.score());
        return byScore > 0 || (byScore == 0 && comesFirst(plan.items(), other.items()));
    }

    private static boolean comesFirst(int[] items, int[] others) {
        for (int at = 0; at < Math.min(items.length, others.length); at++) {
            if (items[at] != others[at]) {
                return items[at] < others[at];
            }
        }
        return items.length < others.length;
    }
}
