package org.ballast.core.servicelevel.usecase;

import java.util.Optional;
import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.servicelevel.SavedFlow;
import org.ballast.core.servicelevel.UserFlow;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.StrategyRules;

/** A flow that lies open before somebody; what the person may not see is as unknown as what does not exist. */
record FlowDesk(Department department, SavedFlow line, UserFlow flow) {

    static final Refusal FLOW_UNKNOWN = Refusal.unknown("ballast.service-level.flow-unknown");

    private static final Refusal NO_LEVEL = Refusal.conflict("ballast.service-level.no-level");

    static Outcome<FlowDesk> find(FlowStore store, UserId viewer, FlowId id) {
        return Outcome.of(
                store.flows()
                        .find(id)
                        .flatMap(line -> line.flow()
                                .flatMap(flow -> store.strategy()
                                        .departments()
                                        .find(line.department())
                                        .filter(department -> StrategyRules.maySee(department, viewer))
                                        .map(department -> new FlowDesk(department, line, flow)))),
                FLOW_UNKNOWN);
    }

    static Outcome<Department> department(FlowStore store, UserId viewer, DepartmentId id) {
        return Outcome.of(
                store.strategy().departments().find(id).filter(department -> StrategyRules.maySee(department, viewer)),
                StrategyRules.DEPARTMENT_UNKNOWN);
    }

    /** Why the person may not write values down: those who write the strategy may, and the flow's owner. */
    static Optional<Refusal> objectionToPush(Department department, UserFlow flow, UserId user) {
        Optional<Refusal> none = flow.level().isEmpty() ? Optional.of(NO_LEVEL) : Optional.empty();
        return flow.owner().filter(user::equals).isPresent()
                ? none
                : StrategyRules.objectionToWrite(department, user).or(() -> none);
    }
}
