package org.ballast.core.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * What a plan is, found from the problem alone: it shares no code with the search. Every plan passes it before it is shown.
 *
 * @param value sum of each item's value times its slot's weight, less the switch costs
 * @param shortfall effort by which the pillars' minima are missed
 * @param broken a sentence for each rule that the plan breaks; none if it can be carried out
 */
public record RoadmapCheck(long value, long shortfall, List<String> broken) {

    /** Checks a plan: the slot of each item, or {@link RoadmapProblem#NOWHERE}. */
    public static RoadmapCheck of(RoadmapProblem problem, int[] plan) {
        List<String> broken = new ArrayList<>();
        if (plan.length != problem.items) {
            return new RoadmapCheck(0, 0, List.of(plan.length + " slots for " + problem.items + " items"));
        }
        for (int item = 0; item < plan.length; item++) {
            if (plan[item] != RoadmapProblem.NOWHERE) {
                checkItem(problem, item, plan[item], broken);
            }
        }
        if (!broken.isEmpty()) {
            return new RoadmapCheck(0, 0, List.copyOf(broken));
        }
        long value = 0;
        for (int slot = 0; slot < problem.slots; slot++) {
            value += checkSlot(problem, plan, slot, broken);
        }
        for (int arc = 0; arc < problem.arcs; arc++) {
            int before = plan[problem.predecessor[arc]];
            int behind = plan[problem.successor[arc]];
            if (behind >= 0 && (before < 0 || behind < before + problem.lag[arc])) {
                broken.add("item " + problem.successor[arc] + " too early after item " + problem.predecessor[arc]);
            }
        }
        return new RoadmapCheck(value, shortfall(problem, plan), List.copyOf(broken));
    }

    /** Whether the plan keeps all the rules. */
    public boolean isFeasible() {
        return broken.isEmpty();
    }

    private static void checkItem(RoadmapProblem problem, int item, int slot, List<String> broken) {
        if (slot < 0 || slot >= problem.slots) {
            broken.add("item " + item + " in slot " + slot);
        } else if (problem.effort[item] > problem.largest[slot]) {
            broken.add("item " + item + " too large for slot " + slot);
        } else if (problem.effort[item] < problem.smallest[slot]) {
            broken.add("item " + item + " too small for slot " + slot);
        } else if (slot < problem.earliest[item]) {
            broken.add("item " + item + " before its time in slot " + slot);
        } else if (problem.pinned[item] != RoadmapProblem.NOWHERE && problem.pinned[item] != slot) {
            broken.add("item " + item + " pinned elsewhere than to slot " + slot);
        }
    }

    private static long checkSlot(RoadmapProblem problem, int[] plan, int slot, List<String> broken) {
        long effort = 0;
        long tasks = 0;
        long value = 0;
        long[] bySkill = new long[problem.skills];
        boolean[] touched = new boolean[problem.contexts];
        for (int item = 0; item < plan.length; item++) {
            if (plan[item] == slot) {
                effort += problem.effort[item];
                tasks++;
                value += (long) problem.value[item] * problem.weight[slot];
                if (problem.skill[item] >= 0) {
                    bySkill[problem.skill[item]] += problem.effort[item];
                }
                if (problem.context[item] >= 0) {
                    touched[problem.context[item]] = true;
                }
            }
        }
        if (effort > problem.room[slot]) {
            broken.add("slot " + slot + " holds effort " + effort + " of " + problem.room[slot]);
        }
        if (tasks > problem.most[slot]) {
            broken.add("slot " + slot + " holds " + tasks + " tasks of " + problem.most[slot]);
        }
        for (int skill = 0; skill < problem.skills; skill++) {
            if (bySkill[skill] > problem.skillRoom[skill * problem.slots + slot]) {
                broken.add("slot " + slot + " holds effort " + bySkill[skill] + " of skill " + skill);
            }
        }
        int contexts = 0;
        for (boolean each : touched) {
            contexts += each ? 1 : 0;
        }
        return value - (long) problem.switchCost * Math.max(0, contexts - problem.freeContexts);
    }

    private static long shortfall(RoadmapProblem problem, int[] plan) {
        long shortfall = 0;
        for (int demand = 0; demand < problem.wanted.length; demand++) {
            long reached = 0;
            for (int item = 0; item < plan.length; item++) {
                if (plan[item] >= 0
                        && problem.pillar[item] >= 0
                        && problem.period[plan[item]] * problem.pillars + problem.pillar[item] == demand) {
                    reached += problem.effort[item];
                }
            }
            shortfall += Math.max(0, problem.wanted[demand] - reached);
        }
        return shortfall;
    }
}
