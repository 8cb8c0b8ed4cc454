package org.ballast.core.round;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.shared.IssueId;

/** Where the items of a round were merged to, step by step, as far as the items are known. */
public final class Merges {

    private final Map<IssueId, RoundItem> items = new TreeMap<>();

    /**
     * Over those items.
     *
     * @param items all of a round, or those that somebody sees; a step through a hidden one is not known
     */
    public Merges(Collection<RoundItem> items) {
        items.forEach(item -> this.items.put(item.issue(), item));
    }

    /** Where the issue is at last; itself when it was not merged, or into an item that is not known. */
    public IssueId end(IssueId issue) {
        IssueId at = issue;
        for (int step = 0; step < items.size(); step++) {
            Optional<IssueId> next = into(at);
            if (next.filter(items::containsKey).isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    /** The lowest issue of each loop: two people who merge the same pair both ways at once leave no item of it on the list. */
    public Set<IssueId> loops() {
        Set<IssueId> lowest = new TreeSet<>();
        for (IssueId start : items.keySet()) {
            Optional<IssueId> at = into(start);
            for (int step = 0;
                    step < items.size()
                            && at.filter(next -> next.compareTo(start) > 0).isPresent();
                    step++) {
                at = at.flatMap(this::into);
            }
            at.filter(start::equals).ifPresent(lowest::add);
        }
        return lowest;
    }

    private Optional<IssueId> into(IssueId issue) {
        return Optional.ofNullable(items.get(issue)).flatMap(RoundItem::into);
    }

    /** The item on the list that somebody who means the issue means now; empty when it was not merged, or into one that left the list. */
    public Optional<IssueId> target(IssueId issue) {
        IssueId end = end(issue);
        return Optional.ofNullable(items.get(end))
                .filter(item -> item.isListed() && !end.equals(issue))
                .map(RoundItem::issue);
    }
}
