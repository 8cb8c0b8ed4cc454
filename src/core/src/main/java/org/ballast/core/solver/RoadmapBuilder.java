package org.ballast.core.solver;

import java.util.Arrays;

/**
 * Collects a {@link RoadmapProblem}. Every number that is not given has no effect: no skills, no pillars, no contexts, weights
 * of 1000, tasks of any size up to the slot's.
 */
public final class RoadmapBuilder {

    /** The most that an effort, a room, a number of tasks, a lag, a value, a weight or a cost may be. */
    public static final int LARGEST_NUMBER = 1_000_000;

    /** The most slots of a roadmap. */
    public static final int MOST_SLOTS = 104;

    /** The weight of a value that counts in full. */
    public static final int FULL_WEIGHT = 1000;

    final int slots;
    final int items;
    final int[] room;
    final int[] most;
    final int[] smallest;
    final int[] largest;
    final int[] weight;
    final int[] period;
    final int[] effort;
    final int[] value;
    final int[] skill;
    final int[] pillar;
    final int[] context;
    final int[] earliest;
    final int[] pinned;
    final int[] previous;
    int loyalty;
    int skills;
    int pillars;
    int contexts;
    int arcs;
    int switchCost;
    int freeContexts;
    int[] skillRoom = new int[0];
    int[] wanted = new int[0];
    int[] predecessor = new int[8];
    int[] successor = new int[8];
    int[] lag = new int[8];

    /** A roadmap of so many items over so many slots, all without room, effort and value. */
    public RoadmapBuilder(int items, int slots) {
        check(items >= 0, "items");
        check(slots >= 1 && slots <= MOST_SLOTS, "slots");
        this.items = items;
        this.slots = slots;
        room = new int[slots];
        most = new int[slots];
        smallest = new int[slots];
        largest = filled(slots, LARGEST_NUMBER);
        weight = filled(slots, FULL_WEIGHT);
        period = new int[slots];
        effort = new int[items];
        value = new int[items];
        skill = filled(items, RoadmapProblem.NONE);
        pillar = filled(items, RoadmapProblem.NONE);
        context = filled(items, RoadmapProblem.NONE);
        earliest = new int[items];
        pinned = filled(items, RoadmapProblem.NOWHERE);
        previous = filled(items, RoadmapProblem.NOWHERE);
    }

    /** How much effort and how many tasks a slot takes. */
    public RoadmapBuilder slot(int slot, int effort, int tasks) {
        room[slot] = number(effort);
        most[slot] = number(tasks);
        return this;
    }

    /** The effort of the largest task that a slot takes. */
    public RoadmapBuilder largestTask(int slot, int effort) {
        largest[slot] = number(effort);
        return this;
    }

    /** The effort of the smallest task that a slot takes. */
    public RoadmapBuilder smallestTask(int slot, int effort) {
        smallest[slot] = number(effort);
        return this;
    }

    /** What a value counts in a slot, in thousandths. */
    public RoadmapBuilder weight(int slot, int perMille) {
        weight[slot] = number(perMille);
        return this;
    }

    /** An item's effort and value. */
    public RoadmapBuilder item(int item, int itemEffort, int itemValue) {
        effort[item] = number(itemEffort);
        value[item] = number(itemValue);
        return this;
    }

    /** What an item belongs to, each an index or {@link RoadmapProblem#NONE}. */
    public RoadmapBuilder belongs(int item, int itsSkill, int itsPillar, int itsContext) {
        skill[item] = itsSkill;
        pillar[item] = itsPillar;
        context[item] = itsContext;
        return this;
    }

    /** The first slot that an item may stand in. */
    public RoadmapBuilder notBefore(int item, int slot) {
        earliest[item] = number(slot);
        return this;
    }

    /** The only slot that an item may stand in. */
    public RoadmapBuilder pin(int item, int slot) {
        check(slot >= 0 && slot < slots, "pinned slot");
        pinned[item] = slot;
        return this;
    }

    /** Where the last plan had an item. */
    public RoadmapBuilder previously(int item, int slot) {
        check(slot >= RoadmapProblem.NOWHERE && slot < slots, "previous slot");
        previous[item] = slot;
        return this;
    }

    /** What it is worth, in value times weight, that an item stays in the last plan's slot; only the choice, not the value knows it. */
    public RoadmapBuilder loyalty(int worth) {
        loyalty = number(worth);
        return this;
    }

    /** The skills there are, with the effort of each that fits into each slot, at {@code skill * slots + slot}. */
    public RoadmapBuilder skills(int count, int... effortBySkillAndSlot) {
        check(effortBySkillAndSlot.length == count * slots, "skills");
        skills = count;
        skillRoom = effortBySkillAndSlot.clone();
        return this;
    }

    /** The pillars there are, with the effort wanted for each in the whole roadmap. */
    public RoadmapBuilder pillars(int count, int... effortByPillar) {
        return pillarsByPeriod(count, new int[slots], effortByPillar);
    }

    /** The pillars there are, the period of each slot, and the effort wanted at {@code period * count + pillar}. */
    public RoadmapBuilder pillarsByPeriod(int count, int[] periodBySlot, int... effortByPeriodAndPillar) {
        int periods = 1;
        for (int slot = 0; slot < slots; slot++) {
            period[slot] = number(periodBySlot[slot]);
            periods = Math.max(periods, period[slot] + 1);
        }
        check(effortByPeriodAndPillar.length == periods * count, "pillars");
        pillars = count;
        wanted = effortByPeriodAndPillar.clone();
        return this;
    }

    /** How many contexts there are, what each in a slot costs, and whether a slot's first one is free. */
    public RoadmapBuilder contexts(int count, int cost, boolean firstIsFree) {
        contexts = number(count);
        switchCost = number(cost);
        freeContexts = firstIsFree ? 1 : 0;
        return this;
    }

    /** The successor stands at least {@code slotsBetween} slots behind the predecessor and needs it in the plan. */
    public RoadmapBuilder arc(int first, int then, int slotsBetween) {
        check(first >= 0 && first < items && then >= 0 && then < items, "arc");
        if (arcs == lag.length) {
            predecessor = Arrays.copyOf(predecessor, arcs * 2);
            successor = Arrays.copyOf(successor, arcs * 2);
            lag = Arrays.copyOf(lag, arcs * 2);
        }
        predecessor[arcs] = first;
        successor[arcs] = then;
        lag[arcs++] = number(slotsBetween);
        return this;
    }

    /**
     * The problem.
     *
     * @throws IllegalArgumentException if a skill, pillar or context is none of those there are, a number is negative or too
     *     large, or the arcs go round in a circle; the caller makes one item of those that do
     */
    public RoadmapProblem build() {
        checkAll(skillRoom, LARGEST_NUMBER, "room of a skill");
        checkAll(wanted, Integer.MAX_VALUE, "effort of a pillar");
        for (int item = 0; item < items; item++) {
            check(skill[item] >= RoadmapProblem.NONE && skill[item] < skills, "skill");
            check(pillar[item] >= RoadmapProblem.NONE && pillar[item] < pillars, "pillar");
            check(context[item] >= RoadmapProblem.NONE && context[item] < contexts, "context");
        }
        RoadmapProblem problem = new RoadmapProblem(this);
        check(new RoadmapArcs(problem).order().length == items, "arcs in a circle");
        return problem;
    }

    private static void checkAll(int[] numbers, int most, String what) {
        for (int each : numbers) {
            check(each >= 0 && each <= most, what);
        }
    }

    private static int number(int number) {
        check(number >= 0 && number <= LARGEST_NUMBER, "number");
        return number;
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("not a roadmap: " + what);
        }
    }

    private static int[] filled(int length, int with) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, with);
        return numbers;
    }
}
