package org.ballast.core.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Buys what is worth most to all together for its cost, and goes on with what still fits. The majority's rule: a group that
 * is smaller can end with nothing. With cost utilities that is the order of approvals.
 */
public final class Greedy {

    private Greedy() {}

    /** What is bought, in the order of buying; among equals the first item. */
    public static <K extends Comparable<K>> List<K> winners(Election<K> election) {
        return completed(election, List.of());
    }

    /** The given items, and behind them what the rest of the budget buys. */
    static <K extends Comparable<K>> List<K> completed(Election<K> election, List<K> bought) {
        List<K> all = new ArrayList<>(bought);
        long left =
                election.budget() - bought.stream().mapToLong(election::costOf).sum();
        for (K item : byWorthForCost(election)) {
            if (!bought.contains(item) && election.costOf(item) <= left) {
                all.add(item);
                left -= election.costOf(item);
            }
        }
        return all;
    }

    private static <K extends Comparable<K>> List<K> byWorthForCost(Election<K> election) {
        List<K> items = new ArrayList<>(election.costs().keySet());
        items.sort(Comparator.comparing(
                        (K item) -> Fraction.of(election.worthOf(item)).dividedBy(election.costOf(item)))
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        return items;
    }
}
