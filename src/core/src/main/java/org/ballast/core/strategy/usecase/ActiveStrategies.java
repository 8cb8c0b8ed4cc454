package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.function.Predicate;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;

/** What is in force. */
final class ActiveStrategies {

    /** The active version of a strategy. */
    record Active(Department department, Strategy strategy, StrategyVersion version, Kernel kernel) {}

    private final StrategyStore store;
    private final Desks desks;

    ActiveStrategies(StrategyStore store) {
        this.store = store;
        this.desks = new Desks(store);
    }

    /** Of all departments, by strategy. */
    List<Active> all() {
        return inForce(strategy -> true);
    }

    /** Of one department, by strategy. */
    List<Active> of(DepartmentId wanted) {
        return inForce(strategy -> strategy.department().equals(wanted));
    }

    private List<Active> inForce(Predicate<Strategy> wanted) {
        return store.strategies().inState(VersionState.ACTIVE).stream()
                .flatMap(version -> store.strategies().find(version.strategy()).stream()
                        .filter(wanted)
                        .flatMap(strategy -> store.departments().find(strategy.department()).stream()
                                .map(department -> new Active(
                                        department, strategy, version, desks.kernel(strategy.id(), version.number())))))
                .toList();
    }
}
