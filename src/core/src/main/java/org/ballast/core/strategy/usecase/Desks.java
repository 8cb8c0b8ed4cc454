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
import org.ballast.core.strategy.VersionState;

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

    /** With the version of that number; without one with that in force, otherwise the newest that the person may see. */
    Outcome<Desk> measured(UserId viewer, StrategyId id, Optional<Integer> number) {
        return find(viewer, id, number.or(() -> inForce(store.strategies().versions(id))));
    }

    /**
     * What is in force of a strategy; empty when nothing is.
     *
     * @param kernel that of the version that is looked at
     */
    Optional<Kernel> inForce(Desk desk, Kernel kernel) {
        return inForce(desk.versions())
                .map(number -> number == desk.version().number()
                        ? kernel
                        : kernel(desk.strategy().id(), number));
    }

    /** The key result as the version in force has it; empty where none has it. The kernel is as in the other one. */
    Optional<Element.KeyResult> inForce(Desk desk, Kernel kernel, ElementKey keyResult) {
        return inForce(desk, kernel).flatMap(found -> keyResult(found, keyResult));
    }

    private static Optional<Integer> inForce(List<StrategyVersion> versions) {
        return versions.stream()
                .filter(version -> version.state() == VersionState.ACTIVE)
                .map(StrategyVersion::number)
                .findFirst();
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

    static Optional<Element.KeyResult> keyResult(Kernel kernel, ElementKey key) {
        return kernel.find(key)
                .flatMap(element ->
                        element instanceof Element.KeyResult result ? Optional.of(result) : Optional.empty());
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
