package org.ballast.core.round;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
            Optional<IssueId> next = Optional.ofNullable(items.get(at)).flatMap(RoundItem::into);
            if (next.filter(items::containsKey).isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    /** The item on the list that somebody who means the issue means now; empty when it was not merged, or into one that left the list. */
    public Optional<IssueId> target(IssueId issue) {
        IssueId end = end(issue);
        return Optional.ofNullable(items.get(end))
                .filter(item -> item.isListed() && !end.equals(issue))
                .map(RoundItem::issue);
    }
}
