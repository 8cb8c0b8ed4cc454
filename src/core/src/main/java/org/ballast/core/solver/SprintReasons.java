package org.ballast.core.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.solver.SprintReason.Kind;

/** Finds the reason why an item is not in the best plan, by taking reasons away and planning again. */
public final class SprintReasons {

    /** What may stand in the way of an item that no rule excludes by itself, in the order in which it is tried. */
    private static final List<Kind> OBSTACLES =
            List.of(Kind.NO_ROOM, Kind.QUOTA, Kind.SKILL, Kind.PERSON, Kind.INITIATIVE);

    private final SprintProblem problem;
    private final SprintPlan plan;

    public SprintReasons(SprintProblem problem, SprintPlan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /**
     * The reason why that item is not in the plan, which is the best one of the problem.
     *
     * @throws IllegalArgumentException for an item that is in it
     */
    public SprintReason of(int item) {
        if (plan.has(item)) {
            throw new IllegalArgumentException("item " + item + " is in the plan");
        }
        if (problem.excluded[item]) {
            return priced(item, reason(Kind.EXCLUDED, List.of(), 0, 0));
        }
        if (problem.efforts[item] > problem.largest && problem.largest > 0) {
            return priced(item, reason(Kind.TOO_LARGE, List.of(), problem.efforts[item], problem.largest));
        }
        List<Integer> missing = neededThatCanNotBe(item);
        if (!missing.isEmpty()) {
            return priced(item, reason(Kind.NEEDS, missing, 0, 0));
        }
        Optional<SprintPlan> with = SprintSolver.solve(problem.forcing(item)).plan();
        if (with.isEmpty()) {
            return obstacle(item);
        }
        SprintReason noRoom = room(item);
        if (noRoom.needs() > noRoom.has() && lacks(lifted(problem, item, noRoom), item) == 0) {
            return noRoom;
        }
        if (with.get().score().shortfall() != plan.score().shortfall()) {
            return priced(item, reason(Kind.PILLAR, List.of(), 0, 0));
        }
        SprintReason opening = reason(Kind.SWITCH, List.of(), 0, 0);
        if (opensContext(item) && lacks(lifted(problem, item, opening), item) == 0) {
            return opening;
        }
        return beaten(with.get());
    }

    private boolean opensContext(int item) {
        boolean opens = problem.contextCost > 0 && problem.contexts[item] != SprintProblem.NONE;
        for (int taken : plan.items()) {
            opens &= problem.contexts[taken] != problem.contexts[item];
        }
        return opens;
    }

    /** What the item lacks besides what it needs: a true reason as well, for an item that needs something. */
    public SprintReason needing(int item) {
        return priced(item, reason(Kind.NEEDS, new ArrayList<>(wanted(item)), 0, 0));
    }

    /**
     * The problem without what the reason names, and without what would still keep the item from any plan; the item's
     * value is not raised yet.
     */
    public static SprintProblem lifted(SprintProblem problem, int item, SprintReason reason) {
        if (reason.kind() == Kind.BEATEN) {
            return problem;
        }
        return withoutPillarsIfTheyDecide(withoutHindrance(without(problem, item, reason), item), item);
    }

    private static SprintProblem without(SprintProblem problem, int item, SprintReason reason) {
        return switch (reason.kind()) {
            case EXCLUDED -> problem.freeing(item);
            case TOO_LARGE -> problem.withEffort(item, reason.has());
            case NEEDS -> withoutNeeds(problem, item);
            case NO_ROOM -> problem.withCapacity(problem.capacity + reason.needs() - reason.has());
            case QUOTA -> problem.withTasks(problem.fewest, problem.most + 1);
            case SKILL ->
                problem.withSkills(
                        problem.skills, raised(problem.skillCaps, problem.skills[item], problem.efforts[item]));
            case PERSON ->
                problem.withPeople(
                        problem.people, raised(problem.personCaps, problem.people[item], problem.efforts[item]));
            case INITIATIVE -> withoutInitiative(problem, item);
            case SWITCH -> withoutContext(problem, item);
            case PILLAR -> problem.withPillars(problem.pillars, new int[problem.pillarMinima.length]);
            case BEATEN -> problem;
        };
    }

    /** Takes away, one after the other, what keeps the item from every plan, until one has it. */
    private static SprintProblem withoutHindrance(SprintProblem problem, int item) {
        SprintProblem lifted = problem;
        if (lifted.efforts[item] > lifted.largest && lifted.largest > 0) {
            lifted = lifted.withEffort(item, lifted.largest);
        }
        for (Kind kind : OBSTACLES) {
            if (canBe(lifted, item)) {
                return lifted;
            }
            lifted = without(lifted, item, generous(lifted, item, kind));
        }
        return canBe(lifted, item) ? lifted : withoutNeeds(lifted, item);
    }

    private static boolean canBe(SprintProblem problem, int item) {
        return SprintSolver.solve(problem.forcing(item)).plan().isPresent();
    }

    /** No value outweighs a pillar's shortfall, so a price makes sense only where the shortfall is the same. */
    private static SprintProblem withoutPillarsIfTheyDecide(SprintProblem problem, int item) {
        Optional<SprintPlan> best = SprintSolver.solve(problem).plan();
        Optional<SprintPlan> with = SprintSolver.solve(problem.forcing(item)).plan();
        boolean same = best.isPresent()
                && with.isPresent()
                && best.get().score().shortfall() == with.get().score().shortfall();
        return same ? problem : problem.withPillars(problem.pillars, new int[problem.pillarMinima.length]);
    }

    private static SprintReason generous(SprintProblem problem, int item, Kind kind) {
        return reason(kind, List.of(), kind == Kind.NO_ROOM ? problem.efforts[item] : 0, 0);
    }

    private static SprintProblem withoutNeeds(SprintProblem problem, int item) {
        int[][] needs = problem.needs.clone();
        needs[item] = new int[0];
        return problem.withNeeds(needs);
    }

    private static SprintProblem withoutInitiative(SprintProblem problem, int item) {
        int[] initiatives = problem.initiatives.clone();
        initiatives[item] = SprintProblem.NONE;
        return problem.withInitiatives(initiatives, problem.initiativeCount);
    }

    private static SprintProblem withoutContext(SprintProblem problem, int item) {
        return problem.withContexts(
                Indices.with(problem.contexts, item, SprintProblem.NONE), problem.contextCount, problem.contextCost);
    }

    private static int[] raised(int[] caps, int index, int by) {
        int[] raised = caps.clone();
        if (index >= 0) {
            raised[index] += by;
        }
        return raised;
    }

    private static SprintReason reason(Kind kind, List<Integer> others, int needs, int has) {
        return new SprintReason(kind, others, needs, has, 0);
    }

    private SprintReason priced(int item, SprintReason reason) {
        return new SprintReason(
                reason.kind(),
                reason.others(),
                reason.needs(),
                reason.has(),
                lacks(lifted(problem, item, reason), item));
    }

    /** The value that the item needs more to be in the best plan of the problem, in which it can be. */
    private static int lacks(SprintProblem lifted, int item) {
        Optional<SprintPlan> best = SprintSolver.solve(lifted).plan();
        if (best.isEmpty() || best.get().has(item)) {
            return 0;
        }
        return SprintSolver.solve(lifted.forcing(item))
                .plan()
                .map(with -> best.get().score().value() - with.score().value() + 1)
                .orElse(SprintProblem.MOST_VALUE);
    }

    private SprintReason room(int item) {
        int left = problem.capacity;
        for (int taken : plan.items()) {
            left -= problem.efforts[taken];
        }
        return reason(Kind.NO_ROOM, List.of(), problem.efforts[item], left);
    }

    /** What keeps an item out that no plan can have, though it is neither excluded nor too large. */
    private SprintReason obstacle(int item) {
        for (Kind kind : OBSTACLES) {
            SprintReason reason = obstacle(kind, item);
            if (canBe(without(problem, item, reason), item)) {
                return priced(item, reason);
            }
        }
        return wanted(item).isEmpty() ? priced(item, obstacle(Kind.NO_ROOM, item)) : needing(item);
    }

    private SprintReason obstacle(Kind kind, int item) {
        return kind == Kind.NO_ROOM ? room(item) : reason(kind, List.of(), 0, 0);
    }

    private SprintReason beaten(SprintPlan with) {
        List<Integer> leaving = new ArrayList<>();
        for (int taken : plan.items()) {
            if (!with.has(taken)) {
                leaving.add(taken);
            }
        }
        int price = plan.score().value() - with.score().value() + 1;
        return new SprintReason(Kind.BEATEN, leaving, 0, 0, price);
    }

    private List<Integer> neededThatCanNotBe(int item) {
        List<Integer> missing = new ArrayList<>();
        for (int needed : wanted(item)) {
            if (problem.excluded[needed] || problem.efforts[needed] > Math.min(problem.largest, problem.capacity)) {
                missing.add(needed);
            }
        }
        return missing;
    }

    /** Everything that the item needs, also through others; not the item itself. */
    private List<Integer> wanted(int item) {
        List<Integer> wanted = new ArrayList<>();
        boolean[] seen = new boolean[problem.size()];
        seen[item] = true;
        wanted.add(item);
        for (int at = 0; at < wanted.size(); at++) {
            for (int needed : problem.needs[wanted.get(at)]) {
                if (!seen[needed]) {
                    seen[needed] = true;
                    wanted.add(needed);
                }
            }
        }
        return wanted.subList(1, wanted.size());
    }
}
