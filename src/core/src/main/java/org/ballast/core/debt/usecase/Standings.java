package org.ballast.core.debt.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.Standing;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Finds out whether one voter can give dots to issues on a board, whatever vote it is. */
public final class Standings {

    private final DebtStore store;
    private final Tracker tracker;

    public Standings(DebtStore store, Tracker tracker) {
        this.store = store;
        this.tracker = tracker;
    }

    /** The standing of those issues that the voter may see, ascending; hidden ones are missing. */
    public Map<IssueId, Standing> of(Board board, UserId voter, Collection<IssueId> issues) {
        if (issues.isEmpty()) {
            return new TreeMap<>();
        }
        List<Issue> visible = tracker.issues().findAll(voter, issues);
        return of(board, voter, visible, store.items().findAll(ids(visible)));
    }

    /** The standing of issues as the voter may see them, ascending, for somebody who has their debt items at hand. */
    public Map<IssueId, Standing> of(Board board, UserId voter, Collection<Issue> visible, Collection<DebtItem> debts) {
        Map<IssueId, Standing> standings = new TreeMap<>();
        List<IssueId> ids = ids(visible);
        Set<IssueId> onBoard = ids.isEmpty() ? Set.of() : tracker.boards().onBoard(voter, board, ids);
        Set<IssueId> tagged = new TreeSet<>();
        for (DebtItem item : debts) {
            tagged.add(item.issue());
        }
        for (Issue issue : visible) {
            standings.put(issue.id(), standing(issue, tagged.contains(issue.id()), onBoard.contains(issue.id())));
        }
        return standings;
    }

    private static List<IssueId> ids(Collection<Issue> issues) {
        return issues.stream().map(Issue::id).toList();
    }

    private static Standing standing(Issue issue, boolean tagged, boolean onBoard) {
        if (!tagged) {
            return Standing.UNTAGGED;
        }
        if (!onBoard) {
            return Standing.ELSEWHERE;
        }
        return issue.resolved() ? Standing.RESOLVED : Standing.OPEN;
    }
}
