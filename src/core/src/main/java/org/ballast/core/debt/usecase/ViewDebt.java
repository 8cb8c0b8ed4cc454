package org.ballast.core.debt.usecase;

import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UserId;

/** Shows the tech debt panel of an issue. */
public final class ViewDebt {

    private final Tracker tracker;
    private final DebtViews views;

    public ViewDebt(DebtStore store, Tracker tracker, PublicFacts facts) {
        this.tracker = tracker;
        this.views = new DebtViews(store, tracker, facts);
    }

    public Outcome<DebtView> handle(Command command) {
        return Outcome.of(tracker.issues().find(command.viewer(), command.issue()), Refusals.ISSUE_UNKNOWN)
                .map(issue -> views.of(command.viewer(), issue));
    }

    /** The issue by id or key. */
    public record Command(UserId viewer, String issue) {}
}
