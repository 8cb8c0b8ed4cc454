package org.ballast.core.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.cadence.OccasionItemRepository;
import org.ballast.core.cadence.OccasionKey;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Keeps items of occasions in memory. */
public final class InMemoryOccasionItemRepository implements OccasionItemRepository {

    private final List<OccasionItem> items = new ArrayList<>();

    @Override
    public synchronized List<OccasionItem> of(OccasionKey occasion) {
        return items.stream()
                .filter(item -> item.occasion().equals(occasion))
                .sorted(Comparator.comparing(OccasionItem::issue))
                .toList();
    }

    @Override
    public synchronized List<OccasionItem> since(BoardId board, LocalDate earliest) {
        return items.stream()
                .filter(item -> item.occasion().board().equals(board)
                        && !item.occasion().planned().isBefore(earliest))
                .sorted(Comparator.comparing(
                                (OccasionItem item) -> item.occasion().planned())
                        .thenComparing(item -> item.occasion().kind())
                        .thenComparing(OccasionItem::issue))
                .toList();
    }

    @Override
    public synchronized void save(OccasionItem item) {
        remove(item.occasion(), item.issue());
        items.add(item);
    }

    @Override
    public synchronized void remove(OccasionKey occasion, IssueId issue) {
        items.removeIf(item -> item.occasion().equals(occasion) && item.issue().equals(issue));
    }

    @Override
    public synchronized List<IssueId> issues() {
        return items.stream().map(OccasionItem::issue).distinct().sorted().toList();
    }

    @Override
    public synchronized void removeAll(IssueId issue) {
        items.removeIf(item -> item.issue().equals(issue));
    }

    @Override
    public synchronized void removeAll(BoardId board) {
        items.removeIf(item -> item.occasion().board().equals(board));
    }
}
