package org.ballast.core.debt;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.shared.IssueId;

/** Keeps the debt items, at most one for each issue. */
public interface DebtItemRepository {

    Optional<DebtItem> find(IssueId issue);

    /** What the item says, without who tagged it and when: the one indexed lookup that every issue view waits for. */
    Optional<DebtValues> findValues(IssueId issue);

    /** The item with its last rank, also one lookup. */
    Optional<RankedItem> findRanked(IssueId issue);

    /** Those of the issues that are tagged, ascending by issue id; any number of ids. */
    List<DebtItem> findAll(Collection<IssueId> issues);

    /** Every tagged issue, ascending. */
    List<IssueId> allIssues();

    /** Adds the item or replaces the one of the same issue; keeps its last rank. */
    void save(DebtItem item);

    /** Removes the item and its last rank; nothing happens when there is none. */
    void remove(IssueId issue);

    /** The last rank of every item that has one. */
    Map<IssueId, Integer> lastRanks();

    /** Sets the last ranks of some items, at most 500, or takes them away; issues without item are ignored. */
    void saveLastRanks(Map<IssueId, Optional<Integer>> ranks);
}
