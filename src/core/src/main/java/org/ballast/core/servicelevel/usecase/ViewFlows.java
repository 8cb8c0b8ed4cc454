package org.ballast.core.servicelevel.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.People;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.usecase.LevelResults;

/** Shows a department's user flows: how long they take, how well they are served, and what is left of their error budgets. */
public final class ViewFlows {

    private final FlowStore store;
    private final People people;

    public ViewFlows(FlowStore store, People people) {
        this.store = store;
        this.people = people;
    }

    public Outcome<UserFlowsView> handle(UserId viewer, DepartmentId id, Instant now) {
        return FlowDesk.department(store, viewer, id).map(department -> view(viewer, department, now));
    }

    private UserFlowsView view(UserId viewer, Department department, Instant now) {
        FlowViews views = new FlowViews(store, people, now);
        Optional<Refusal> objection = StrategyRules.objectionToWrite(department, viewer);
        List<UserFlowView> flows = store.flows().of(department.id()).stream()
                .flatMap(line -> line.flow().stream().map(flow -> views.of(viewer, department, line, flow)))
                .toList();
        List<LevelResultView> results = new LevelResults(store.strategy())
                .of(viewer, department).stream()
                        .map(result -> new LevelResultView(result.ref().text(), result.title()))
                        .toList();
        return new UserFlowsView(
                department.id().value(), department.name(), flows, results, objection.isEmpty(), objection);
    }
}
