package org.ballast.core.debt;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.shared.IssueId;

/** Keeps the debt items, at most one for each issue. */
public interface DebtItemRepository {

    /** One indexed lookup: every issue view asks this. */
    Optional<DebtItem> find(IssueId issue);

    /** Those of the issues that are tagged, ascending by issue id; any number of ids. */
    List<DebtItem> findAll(Collection<IssueId> issues);

    /** Every tagged issue, ascending. */
    List<IssueId> allIssues();

    /** Adds the item or replaces the one of the same issue; keeps its last rank. */
    void save(DebtItem item);

    /** Removes the item and its last rank; nothing happens when there is none. */
    void remove(IssueId issue);

    /** The place among the open items of its best board at the last repair, 1 for the first. */
    Optional<Integer> lastRank(IssueId issue);

    /** Replaces all last ranks: items that are not in the map have none afterwards; issues without item are ignored. */
    void saveLastRanks(Map<IssueId, Integer> ranks);
}
