package org.ballast.core.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The Method of Equal Shares (Peters, Pierczyński, Skowron: Proportional Participatory Budgeting with Additive Utilities,
 * NeurIPS 2021). Every voter gets the same share of the budget. Again and again the item is bought whose supporters get
 * most worth for their money: each pays in proportion to the item's worth, nobody more than is left of the share. It ends
 * when no supporters can pay for anything; usually a part of the budget stays.
 */
public final class EqualShares<K extends Comparable<K>> {

    private final Election<K> election;
    private final List<Fraction> purses = new ArrayList<>();

    private EqualShares(Election<K> election) {
        this.election = election;
        for (int voter = 0; voter < election.ballots().size(); voter++) {
            purses.add(
                    Fraction.of(election.budget()).dividedBy(election.ballots().size()));
        }
    }

    /** What is bought, in the order of buying. */
    public static <K extends Comparable<K>> List<K> winners(Election<K> election) {
        return new EqualShares<>(election).buy();
    }

    /** What is bought, and then, with the money that stays, what {@link Greedy} adds. */
    public static <K extends Comparable<K>> List<K> winnersThenGreedy(Election<K> election) {
        return Greedy.completed(election, winners(election));
    }

    private List<K> buy() {
        List<K> bought = new ArrayList<>();
        NavigableSet<K> left = new TreeSet<>(election.costs().keySet());
        Optional<Offer<K>> best = best(left);
        while (best.isPresent()) {
            Offer<K> offer = best.get();
            for (int voter : election.supportersOf(offer.item())) {
                Fraction purse = purses.get(voter);
                purses.set(voter, purse.minus(payment(offer, voter)));
            }
            bought.add(offer.item());
            left.remove(offer.item());
            best = best(left);
        }
        return bought;
    }

    private Fraction payment(Offer<K> offer, int voter) {
        return offer.pricePerWorth().times(worth(offer.item(), voter)).atMost(purses.get(voter));
    }

    /** The offer with the lowest price; among equals the first item. */
    private Optional<Offer<K>> best(NavigableSet<K> items) {
        Optional<Offer<K>> best = Optional.empty();
        for (K item : items) {
            Optional<Offer<K>> offer = offer(item);
            boolean isCheaper =
                    offer.isPresent() && (best.isEmpty() || offer.get().isCheaperThan(best.get()));
            best = isCheaper ? offer : best;
        }
        return best;
    }

    /**
     * The lowest price for a unit of worth at which the supporters' payments add up to the cost; empty when they can not.
     * Whoever can pay least for a unit of worth gives all that is left first.
     */
    private Optional<Offer<K>> offer(K item) {
        List<Integer> supporters = new ArrayList<>(election.supportersOf(item));
        supporters.sort(Comparator.comparing(voter -> purses.get(voter).dividedBy(worth(item, voter))));
        Fraction unpaid = Fraction.of(election.costOf(item));
        long worth = election.worthOf(item);
        for (int voter : supporters) {
            Fraction price = unpaid.dividedBy(worth);
            if (price.times(worth(item, voter)).compareTo(purses.get(voter)) <= 0) {
                return Optional.of(new Offer<>(item, price));
            }
            unpaid = unpaid.minus(purses.get(voter));
            worth -= worth(item, voter);
        }
        return Optional.empty();
    }

    private long worth(K item, int voter) {
        return election.ballots().get(voter).getOrDefault(item, 0L);
    }

    /** An item at the price that its supporters would pay for each unit of worth. */
    private record Offer<K>(K item, Fraction pricePerWorth) {

        boolean isCheaperThan(Offer<K> other) {
            return pricePerWorth.compareTo(other.pricePerWorth) < 0;
        }
    }
}
