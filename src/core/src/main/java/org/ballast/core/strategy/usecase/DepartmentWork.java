package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentChange;
import org.ballast.core.strategy.DepartmentEvent;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/**
 * Changes departments: each change takes the next sequences of the department's log, so of two that happen at once the
 * second starts again and finds the work of the first.
 */
final class DepartmentWork {

    private final StrategyStore store;
    private final UnitOfWork unitOfWork;

    DepartmentWork(StrategyStore store, UnitOfWork unitOfWork) {
        this.store = store;
        this.unitOfWork = unitOfWork;
    }

    /** The work finds the department as it is; without changes nothing is written. */
    Outcome<Step> run(UserId user, DepartmentId id, Instant now, Function<Department, Outcome<Step>> work) {
        return unitOfWork.run(() -> {
            // Read before the department: whoever changes that meanwhile takes this sequence first.
            int newest = store.departments().newestSequence(id);
            return Outcome.of(store.departments().find(id), StrategyRules.DEPARTMENT_UNKNOWN)
                    .then(work)
                    .map(step -> keep(user, id, now, newest, step));
        });
    }

    private Step keep(UserId user, DepartmentId id, Instant now, int newest, Step step) {
        int sequence = newest;
        for (DepartmentChange change : step.changes()) {
            store.departments().append(id, new DepartmentEvent(++sequence, change, user, now));
        }
        if (!step.changes().isEmpty()) {
            step.write().run();
        }
        return step;
    }

    /** What the log says of a change, and how it is kept. */
    record Step(List<DepartmentChange> changes, Runnable write) {

        static Step of(DepartmentChange change, Runnable write) {
            return new Step(List.of(change), write);
        }

        static Step none() {
            return new Step(List.of(), () -> {});
        }
    }
}
