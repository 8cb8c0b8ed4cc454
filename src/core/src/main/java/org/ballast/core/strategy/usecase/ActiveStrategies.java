package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyId;
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
        return store.strategies().inState(VersionState.ACTIVE).stream()
                .flatMap(version -> store.strategies().find(version.strategy()).stream()
                        .flatMap(strategy -> store.departments().find(strategy.department()).stream()
                                .map(department -> active(department, strategy, version))))
                .toList();
    }

    /** Those that an element with that title or ref may belong to: one when it is a ref, otherwise all. */
    List<Active> named(String titleOrRef) {
        Optional<ElementRef> ref = ElementRef.parse(titleOrRef);
        return ref.isPresent() ? find(ref.get().strategy()).stream().toList() : all();
    }

    /** Of one department, by strategy. */
    List<Active> of(Department department) {
        List<Strategy> strategies = store.strategies().of(department.id());
        return versions(strategies)
                .flatMap(version -> strategies.stream()
                        .filter(strategy -> strategy.id().equals(version.strategy()))
                        .map(strategy -> active(department, strategy, version)))
                .toList();
    }

    /** Whether a department has one. */
    boolean any(DepartmentId department) {
        return versions(store.strategies().of(department)).findAny().isPresent();
    }

    /** The version in force of one strategy. */
    Optional<Active> find(StrategyId id) {
        return store.strategies()
                .find(id)
                .flatMap(strategy -> versions(List.of(strategy))
                        .findFirst()
                        .flatMap(version -> store.departments()
                                .find(strategy.department())
                                .map(department -> active(department, strategy, version))));
    }

    private Stream<StrategyVersion> versions(List<Strategy> strategies) {
        List<StrategyId> ids = strategies.stream().map(Strategy::id).toList();
        return store.strategies().versions(ids).stream().filter(version -> version.state() == VersionState.ACTIVE);
    }

    private Active active(Department department, Strategy strategy, StrategyVersion version) {
        return new Active(department, strategy, version, desks.kernel(strategy.id(), version.number()));
    }
}
