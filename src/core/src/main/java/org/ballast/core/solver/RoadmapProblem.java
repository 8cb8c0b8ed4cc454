package org.ballast.core.solver;

import java.util.Arrays;

/**
 * A roadmap to find: which items go into which of the coming sprints. All numbers are integers; an item, a slot, a skill and so
 * on is an index from 0.
 *
 * <p>Of all plans in which every item stands at most once, no slot holds more effort, tasks or effort of one skill than it has
 * room for, and every item stands at least so many slots behind its predecessors, the best is the one that misses the pillars'
 * minima by the least effort and, among those, has the largest value: the sum of each item's value times its slot's weight,
 * less the switch cost for each context of a slot beyond the free ones.
 *
 * <p>Immutable; made by {@link RoadmapBuilder}, which checks the numbers.
 */
public final class RoadmapProblem {

    /** Where an item without a slot stands. */
    public static final int NOWHERE = -1;

    /** An item without skill, pillar or context. */
    public static final int NONE = -1;

    final int slots;
    final int items;
    final int skills;
    final int pillars;
    final int contexts;
    final int arcs;

    /** Per slot: effort that fits, tasks that fit, effort of its smallest and its largest task, weight of a value in it, its period. */
    final int[] room;

    final int[] most;
    final int[] smallest;
    final int[] largest;
    final int[] weight;
    final int[] period;

    /** Effort of a skill that fits into a slot, at {@code skill * slots + slot}. */
    final int[] skillRoom;

    /** Effort of a pillar wanted in a period, at {@code period * pillars + pillar}. */
    final int[] wanted;

    /** What each context of a slot costs, and how many of them cost nothing: 0 or 1. */
    final int switchCost;

    final int freeContexts;

    /** Per item. */
    final int[] effort;

    final int[] value;
    final int[] skill;
    final int[] pillar;
    final int[] context;
    final int[] earliest;

    /** The only slot an item may stand in, or {@link #NOWHERE} where any will do. */
    final int[] pinned;

    /** Where the last plan had an item, and what it is worth to leave it there; that worth is not part of a plan's value. */
    final int[] previous;

    final int loyalty;

    /** Per arc: the successor stands at least {@code lag} slots behind the predecessor, and only if that is placed. */
    final int[] predecessor;

    final int[] successor;
    final int[] lag;

    RoadmapProblem(RoadmapBuilder from) {
        slots = from.slots;
        items = from.items;
        skills = from.skills;
        pillars = from.pillars;
        contexts = from.contexts;
        arcs = from.arcs;
        room = from.room.clone();
        most = from.most.clone();
        smallest = from.smallest.clone();
        largest = from.largest.clone();
        weight = from.weight.clone();
        period = from.period.clone();
        skillRoom = from.skillRoom.clone();
        wanted = from.wanted.clone();
        switchCost = from.switchCost;
        freeContexts = from.freeContexts;
        effort = from.effort.clone();
        value = from.value.clone();
        skill = from.skill.clone();
        pillar = from.pillar.clone();
        context = from.context.clone();
        earliest = from.earliest.clone();
        pinned = from.pinned.clone();
        previous = from.previous.clone();
        loyalty = from.loyalty;
        predecessor = Arrays.copyOf(from.predecessor, arcs);
        successor = Arrays.copyOf(from.successor, arcs);
        lag = Arrays.copyOf(from.lag, arcs);
    }

    /** The number of sprints. */
    public int slots() {
        return slots;
    }

    /** The number of items. */
    public int items() {
        return items;
    }

    /** A number that depends on all the others, to seed what has to look random. */
    long fingerprint() {
        long print = slots * 31L + items;
        int[][] all = {
            room,
            most,
            largest,
            weight,
            period,
            skillRoom,
            wanted,
            effort,
            value,
            skill,
            pillar,
            context,
            earliest,
            pinned,
            previous,
            predecessor,
            successor,
            lag,
            {switchCost, freeContexts, loyalty}
        };
        for (int[] numbers : all) {
            for (int number : numbers) {
                print = (print ^ number) * 0x100000001B3L;
            }
        }
        for (int number : smallest) {
            print = number == 0 ? print : (print ^ number) * 0x100000001B3L;
        }
        return print;
    }

    /** What an item adds to the plan's value in a slot, before switch costs. */
    public long worth(int item, int slot) {
        return (long) value[item] * weight[slot];
    }

    /** Whether an item fits into an empty slot, its predecessors and its earliest slot aside. */
    boolean fitsAlone(int item, int slot) {
        return effort[item] <= room[slot]
                && effort[item] >= smallest[slot]
                && effort[item] <= largest[slot]
                && most[slot] > 0
                && (skill[item] == NONE || effort[item] <= skillRoom[skill[item] * slots + slot])
                && (pinned[item] == NOWHERE || pinned[item] == slot);
    }

    /** Where {@link #wanted} holds the minimum that an item in a slot counts toward; only for items with a pillar. */
    int demand(int item, int slot) {
        return period[slot] * pillars + pillar[item];
    }
}
