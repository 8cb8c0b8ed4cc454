package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;

/** Finds strategies for a person; what the person may not see is as unknown as what does not exist. */
final class Desks {

    private final StrategyStore store;

    Desks(StrategyStore store) {
        this.store = store;
    }

    /** With the newest version that the person may see, or with the one of that number. */
    Outcome<Desk> find(UserId viewer, StrategyId id, Optional<Integer> number) {
        Optional<Desk> desk = store.strategies()
                .find(id)
                .flatMap(strategy -> store.departments()
                        .find(strategy.department())
                        .flatMap(department -> desk(viewer, department, strategy, number)));
        return Outcome.of(desk, StrategyRules.STRATEGY_UNKNOWN);
    }

    private Optional<Desk> desk(UserId viewer, Department department, Strategy strategy, Optional<Integer> number) {
        List<StrategyVersion> versions = store.strategies().versions(strategy.id());
        return newest(
                        viewer,
                        department,
                        versions.stream()
                                .filter(version -> number.isEmpty() || version.number() == number.get())
                                .toList())
                .map(version -> new Desk(department, strategy, version, versions));
    }

    /** The newest version that the person may see. */
    static Optional<StrategyVersion> newest(UserId viewer, Department department, List<StrategyVersion> versions) {
        return versions.stream()
                .filter(version -> StrategyRules.maySee(department, viewer, version.state()))
                .reduce((one, later) -> later);
    }

    Kernel kernel(StrategyId strategy, int version) {
        return kernel(store.kernels().standing(strategy, version));
    }

    static Kernel kernel(List<KernelChange> standing) {
        List<Element> elements =
                standing.stream().flatMap(change -> change.content().stream()).toList();
        return new Kernel(elements);
    }

    /** The lines of elements that are there, in the order of the kernel. */
    static List<KernelChange> inOrder(List<KernelChange> standing) {
        Map<ElementKey, KernelChange> lines = new TreeMap<>();
        standing.forEach(line -> line.content().ifPresent(element -> lines.put(element.key(), line)));
        return kernel(standing).elements().stream()
                .map(element -> Objects.requireNonNull(lines.get(element.key())))
                .toList();
    }
}
