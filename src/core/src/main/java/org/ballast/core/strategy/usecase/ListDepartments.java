package org.ballast.core.strategy.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PageRules;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.DepartmentName;
import org.ballast.core.strategy.StrategyStore;

/** Shows the departments that a person may see, a page at a time. */
public final class ListDepartments {

    public static final int LONGEST_PAGE = 100;

    private final StrategyStore store;
    private final Tracker tracker;

    public ListDepartments(StrategyStore store, Tracker tracker) {
        this.store = store;
        this.tracker = tracker;
    }

    public Outcome<DepartmentsView> handle(Command command) {
        return Outcome.done(command)
                .unless(PageRules.objection(command.start(), command.limit(), LONGEST_PAGE))
                .map(this::page);
    }

    private DepartmentsView page(Command command) {
        List<DepartmentName> names = store.departments().seenBy(command.viewer());
        int from = Math.min(command.start(), names.size());
        List<DepartmentId> shown = names.subList(from, from + Math.min(command.limit(), names.size() - from)).stream()
                .map(DepartmentName::id)
                .toList();
        List<Department> departments = store.departments().findAll(shown).stream()
                .sorted(Comparator.comparing(department -> shown.indexOf(department.id())))
                .toList();
        Optional<Refusal> objection = objectionToCreate(tracker, command.viewer());
        return new DepartmentsView(
                new DepartmentViews(store, tracker.people()).all(command.viewer(), departments),
                command.start(),
                command.limit(),
                names.size(),
                objection.isEmpty(),
                objection);
    }

    static Optional<Refusal> objectionToCreate(Tracker tracker, UserId user) {
        return tracker.permissions().administersTracker(user) ? Optional.empty() : Optional.of(Refusals.ADMINS_ONLY);
    }

    /** Start from 0, limit 1 to {@value #LONGEST_PAGE}. */
    public record Command(UserId viewer, int start, int limit) {}
}
