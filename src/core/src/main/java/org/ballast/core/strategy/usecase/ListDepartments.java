package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/** Shows the departments that a person may see. */
public final class ListDepartments {

    private final StrategyStore store;
    private final Tracker tracker;

    public ListDepartments(StrategyStore store, Tracker tracker) {
        this.store = store;
        this.tracker = tracker;
    }

    public Outcome<DepartmentsView> handle(UserId viewer) {
        DepartmentViews views = new DepartmentViews(store, tracker.people());
        List<DepartmentView> seen = views.all(
                viewer,
                store.departments().all().stream()
                        .filter(department -> StrategyRules.maySee(department, viewer))
                        .toList());
        Optional<Refusal> objection = objectionToCreate(tracker, viewer);
        return Outcome.done(new DepartmentsView(seen, objection.isEmpty(), objection));
    }

    static Optional<Refusal> objectionToCreate(Tracker tracker, UserId user) {
        return tracker.permissions().administersTracker(user) ? Optional.empty() : Optional.of(Refusals.ADMINS_ONLY);
    }
}
