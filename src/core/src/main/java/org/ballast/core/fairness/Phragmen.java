package org.ballast.core.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Sequential Phragmén for items with costs (Los, Christoff, Grossi: Proportional Budget Allocations, IJCAI 2022). All voters
 * earn at the same speed; the item is bought whose supporters can pay for it first, and they start again from nothing. It
 * ends with the first item that the budget can't pay for. Only whether an item is on a ballot counts, not how much it is
 * worth.
 */
public final class Phragmen<K extends Comparable<K>> {

    private final Election<K> election;
    private final List<Fraction> paidUntil = new ArrayList<>();

    private Phragmen(Election<K> election) {
        this.election = election;
        election.ballots().forEach(ballot -> paidUntil.add(Fraction.ZERO));
    }

    /** What is bought, in the order of buying; among equals the first item, and none of them when one is too dear. */
    public static <K extends Comparable<K>> List<K> winners(Election<K> election) {
        return new Phragmen<>(election).buy();
    }

    private List<K> buy() {
        List<K> bought = new ArrayList<>();
        long left = election.budget();
        NavigableSet<K> items = new TreeSet<>(election.costs().keySet());
        items.removeIf(item -> election.costOf(item) > election.budget()
                || election.supportersOf(item).isEmpty());
        while (!items.isEmpty()) {
            List<K> next = affordableFirst(items);
            long money = left;
            if (next.stream().anyMatch(item -> election.costOf(item) > money)) {
                return bought;
            }
            K item = next.get(0);
            Fraction moment = momentOf(item);
            election.supportersOf(item).forEach(voter -> paidUntil.set(voter, moment));
            left -= election.costOf(item);
            bought.add(item);
            items.remove(item);
        }
        return bought;
    }

    /** The items that can be paid for before all others, ascending. */
    private List<K> affordableFirst(NavigableSet<K> items) {
        List<K> first = new ArrayList<>();
        Fraction earliest = momentOf(items.first());
        for (K item : items) {
            Fraction moment = momentOf(item);
            if (moment.compareTo(earliest) < 0) {
                first.clear();
                earliest = moment;
            }
            if (moment.equals(earliest)) {
                first.add(item);
            }
        }
        return first;
    }

    /** When the supporters together have earned the cost since each of them last paid. */
    private Fraction momentOf(K item) {
        List<Integer> supporters = election.supportersOf(item);
        Fraction sum = Fraction.of(election.costOf(item));
        for (int voter : supporters) {
            sum = sum.plus(paidUntil.get(voter));
        }
        return sum.dividedBy(supporters.size());
    }
}
