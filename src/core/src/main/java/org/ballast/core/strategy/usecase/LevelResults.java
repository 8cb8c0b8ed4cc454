package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.Measure;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyStore;

/** Finds the key results of a department that a service level measures. */
public final class LevelResults {

    private final StrategyStore store;
    private final Desks desks;

    public LevelResults(StrategyStore store) {
        this.store = store;
        this.desks = new Desks(store);
    }

    /** Such a key result. */
    public record Result(ElementRef ref, String title) {}

    /** In the newest version of each strategy that the person may see. */
    public List<Result> of(UserId viewer, Department department) {
        return store.strategies().of(department.id()).stream()
                .flatMap(strategy -> of(viewer, department, strategy).stream())
                .toList();
    }

    /** Who answers for a key result in the version in force. */
    public Optional<UserId> owner(ElementRef keyResult) {
        return new ActiveStrategies(store)
                .find(keyResult.strategy())
                .flatMap(active -> active.kernel().find(keyResult.key()))
                .flatMap(Element::owner);
    }

    private List<Result> of(UserId viewer, Department department, Strategy strategy) {
        return Desks.newest(viewer, department, store.strategies().versions(strategy.id()))
                .map(version -> desks.kernel(strategy.id(), version.number()).keyResults().stream()
                        .filter(result -> result.measure() == Measure.SERVICE_LEVEL)
                        .map(result -> new Result(new ElementRef(strategy.id(), result.key()), result.title()))
                        .toList())
                .orElse(List.of());
    }
}
