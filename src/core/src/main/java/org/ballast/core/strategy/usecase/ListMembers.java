package org.ballast.core.strategy.usecase;

import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PageRules;
import org.ballast.core.shared.People;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/** Shows who belongs to a department, a page at a time. */
public final class ListMembers {

    public static final int LONGEST_PAGE = 100;

    private final StrategyStore store;
    private final DepartmentViews views;

    public ListMembers(StrategyStore store, People people) {
        this.store = store;
        this.views = new DepartmentViews(store, people);
    }

    public Outcome<MembersView> handle(Command command) {
        return Outcome.of(
                        store.departments()
                                .find(command.department())
                                .filter(department -> StrategyRules.maySee(department, command.viewer())),
                        StrategyRules.DEPARTMENT_UNKNOWN)
                .unless(PageRules.objection(command.start(), command.limit(), LONGEST_PAGE))
                .map(department -> page(command, department));
    }

    private MembersView page(Command command, Department department) {
        return new MembersView(
                views.members(department, command.start(), command.limit()),
                command.start(),
                command.limit(),
                department.members().size());
    }

    /** Start from 0, limit 1 to {@value #LONGEST_PAGE}. */
    public record Command(UserId viewer, DepartmentId department, int start, int limit) {}
}
