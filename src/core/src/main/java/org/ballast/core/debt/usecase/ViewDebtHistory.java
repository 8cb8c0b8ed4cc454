package org.ballast.core.debt.usecase;

import org.ballast.core.debt.DebtChange;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UserId;

/** Shows what happened to an issue's tag, also after it was taken away. */
public final class ViewDebtHistory {

    private final DebtStore store;
    private final Tracker tracker;

    public ViewDebtHistory(DebtStore store, Tracker tracker) {
        this.store = store;
        this.tracker = tracker;
    }

    public Outcome<DebtHistoryView> handle(Command command) {
        return Outcome.of(tracker.issues().find(command.viewer(), command.issue()), Refusals.ISSUE_UNKNOWN)
                .map(this::view);
    }

    private DebtHistoryView view(Issue issue) {
        return new DebtHistoryView(
                store.history().of(issue.id()).stream().map(this::line).toList());
    }

    private DebtChangeView line(DebtChange change) {
        return new DebtChangeView(
                change.at(),
                PersonView.of(tracker.people().find(change.by())),
                change.action(),
                change.before().map(DebtValuesView::of),
                change.after().map(DebtValuesView::of));
    }

    /** The issue by id or key. */
    public record Command(UserId viewer, String issue) {}
}
