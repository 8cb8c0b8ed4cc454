package org.ballast.core.cadence;

import java.time.LocalDate;
import java.util.List;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Keeps what teams have taken on for their occasions; an issue at most once for one occasion. */
public interface OccasionItemRepository {

    /** Those of the occasion, ascending by issue id. */
    List<OccasionItem> of(OccasionKey occasion);

    /** Those of all occasions of the board planned for that day or a later one, by day, then kind, then issue id. */
    List<OccasionItem> since(BoardId board, LocalDate earliest);

    /** Adds the item, or replaces the one of the same issue and occasion. */
    void save(OccasionItem item);

    void remove(OccasionKey occasion, IssueId issue);

    /** Every issue that is kept, each once, ascending. */
    List<IssueId> issues();

    /** Forgets an issue on every board. */
    void removeAll(IssueId issue);

    /** Forgets all items of a board. */
    void removeAll(BoardId board);
}
