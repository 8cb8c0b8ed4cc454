package org.ballast.core.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A vote on what a budget should buy (participatory budgeting).
 *
 * @param <K> names an item; its natural order breaks every tie
 * @param budget in the unit of the costs; 0 or more
 * @param costs of every item that can be bought; each positive
 * @param ballots one for each voter: how much having the item is worth to the voter, 1 or more; what is missing is worth
 *     nothing, and what has no cost is ignored
 */
public record Election<K extends Comparable<K>>(
        long budget, NavigableMap<K, Long> costs, List<NavigableMap<K, Long>> ballots) {

    public Election {
        if (budget < 0) {
            throw new IllegalArgumentException("budget (" + budget + ") must be 0 or more");
        }
        costs.forEach((item, cost) -> refuseBelowOne("cost", item, cost));
        costs = new TreeMap<>(costs);
        List<NavigableMap<K, Long>> copies = new ArrayList<>();
        for (NavigableMap<K, Long> ballot : ballots) {
            ballot.forEach((item, worth) -> refuseBelowOne("worth", item, worth));
            NavigableMap<K, Long> copy = new TreeMap<>(ballot);
            copy.keySet().retainAll(costs.keySet());
            copies.add(copy);
        }
        ballots = List.copyOf(copies);
    }

    /** The same ballots, read as: whatever a voter wants is worth to that voter what it costs. */
    public Election<K> withCostUtilities() {
        List<NavigableMap<K, Long>> worthTheirCost = new ArrayList<>();
        for (Map<K, Long> ballot : ballots) {
            NavigableMap<K, Long> copy = new TreeMap<>();
            ballot.keySet().forEach(item -> copy.put(item, costOf(item)));
            worthTheirCost.add(copy);
        }
        return new Election<>(budget, costs, worthTheirCost);
    }

    long costOf(K item) {
        return costs.getOrDefault(item, 0L);
    }

    /** What the item is worth to all voters together. */
    long worthOf(K item) {
        long sum = 0;
        for (NavigableMap<K, Long> ballot : ballots) {
            sum = Math.addExact(sum, ballot.getOrDefault(item, 0L));
        }
        return sum;
    }

    /** Positions of the voters to whom the item is worth something, ascending. */
    List<Integer> supportersOf(K item) {
        List<Integer> supporters = new ArrayList<>();
        for (int voter = 0; voter < ballots.size(); voter++) {
            if (ballots.get(voter).containsKey(item)) {
                supporters.add(voter);
            }
        }
        return supporters;
    }

    private static void refuseBelowOne(String name, Object item, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " (" + value + ") of " + item + " must be 1 or more");
        }
    }
}
