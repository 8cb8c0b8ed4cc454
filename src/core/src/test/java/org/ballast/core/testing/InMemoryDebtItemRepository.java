package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtItemRepository;
import org.ballast.core.debt.DebtValues;
import org.ballast.core.debt.RankedItem;
import org.ballast.core.shared.IssueId;

/** Keeps debt items in memory. */
public final class InMemoryDebtItemRepository implements DebtItemRepository {

    private final Map<IssueId, DebtItem> items = new TreeMap<>();
    private final Map<IssueId, Integer> ranks = new TreeMap<>();
    private final List<Integer> rankings = new ArrayList<>();
    private int lookups;

    @Override
    public synchronized Optional<DebtItem> find(IssueId issue) {
        lookups++;
        return Optional.ofNullable(items.get(issue));
    }

    @Override
    public synchronized Optional<DebtValues> findValues(IssueId issue) {
        return find(issue).map(DebtItem::values);
    }

    @Override
    public synchronized Optional<RankedItem> findRanked(IssueId issue) {
        return find(issue).map(item -> new RankedItem(item, Optional.ofNullable(ranks.get(issue))));
    }

    @Override
    public synchronized List<DebtItem> findAll(Collection<IssueId> issues) {
        lookups++;
        return new TreeSet<>(issues)
                .stream().filter(items::containsKey).map(items::get).toList();
    }

    @Override
    public synchronized List<IssueId> allIssues() {
        return new ArrayList<>(items.keySet());
    }

    @Override
    public synchronized void save(DebtItem item) {
        items.put(item.issue(), item);
    }

    @Override
    public synchronized void remove(IssueId issue) {
        items.remove(issue);
        ranks.remove(issue);
    }

    @Override
    public synchronized Map<IssueId, Integer> lastRanks() {
        return new TreeMap<>(ranks);
    }

    @Override
    public synchronized void saveLastRanks(Map<IssueId, Optional<Integer>> newRanks) {
        rankings.add(newRanks.size());
        newRanks.forEach((issue, rank) -> {
            ranks.remove(issue);
            if (items.containsKey(issue)) {
                rank.ifPresent(present -> ranks.put(issue, present));
            }
        });
    }

    /** How many ranks were saved at a time. */
    public synchronized List<Integer> rankings() {
        return List.copyOf(rankings);
    }

    /** How often items were looked for. */
    public synchronized int lookups() {
        return lookups;
    }
}
