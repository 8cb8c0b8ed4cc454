package org.ballast.core.strategy.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;

/** What is in force. */
final class ActiveStrategies {

    /** The active version of a strategy. */
    record Active(Department department, Strategy strategy, StrategyVersion version, Kernel kernel) {}

    /** One whose kernel has not been read. */
    private record InForce(Department department, Strategy strategy, StrategyVersion version) {}

    private final StrategyStore store;

    ActiveStrategies(StrategyStore store) {
        this.store = store;
    }

    /** Of all departments, by strategy. */
    List<Active> all() {
        return all(department -> true);
    }

    /** Of the departments that somebody may see, by strategy. */
    List<Active> seenBy(UserId viewer) {
        return all(department -> StrategyRules.maySee(department, viewer));
    }

    /** Those that somebody may see and that an element with that title or ref may belong to: one when it is a ref, otherwise all. */
    List<Active> named(UserId viewer, String titleOrRef) {
        return ElementRef.parse(titleOrRef)
                .map(ref -> find(ref.strategy()).stream()
                        .filter(active -> StrategyRules.maySee(active.department(), viewer))
                        .toList())
                .orElseGet(() -> seenBy(viewer));
    }

    /** Of one department, by strategy. */
    List<Active> of(Department department) {
        List<Strategy> strategies = store.strategies().of(department.id());
        return withKernels(inForce(versions(strategies), strategies, Map.of(department.id(), department)));
    }

    /** Whether a department has one. */
    boolean any(DepartmentId department) {
        return !versions(store.strategies().of(department)).isEmpty();
    }

    /** The version in force of one strategy. */
    Optional<Active> find(StrategyId id) {
        return store.strategies()
                .find(id)
                .flatMap(strategy -> versions(List.of(strategy)).stream()
                        .findFirst()
                        .flatMap(version -> store.departments()
                                .find(strategy.department())
                                .map(department -> new InForce(department, strategy, version))))
                .flatMap(one -> withKernels(List.of(one)).stream().findFirst());
    }

    /** A handful of queries however many there are; what is not wanted is not read. */
    private List<Active> all(Predicate<Department> wanted) {
        List<StrategyVersion> versions = store.strategies().inState(VersionState.ACTIVE);
        List<Strategy> strategies = store.strategies()
                .findAll(versions.stream().map(StrategyVersion::strategy).toList());
        Map<DepartmentId, Department> departments = new HashMap<>();
        store
                .departments()
                .findAll(strategies.stream().map(Strategy::department).collect(Collectors.toSet()))
                .stream()
                .filter(wanted)
                .forEach(department -> departments.put(department.id(), department));
        return withKernels(inForce(versions, strategies, departments));
    }

    private List<StrategyVersion> versions(List<Strategy> strategies) {
        List<StrategyId> ids = strategies.stream().map(Strategy::id).toList();
        return store.strategies().versions(ids).stream()
                .filter(version -> version.state() == VersionState.ACTIVE)
                .toList();
    }

    /** Without those whose department is not among the given ones. */
    private static List<InForce> inForce(
            List<StrategyVersion> versions, List<Strategy> strategies, Map<DepartmentId, Department> departments) {
        Map<StrategyId, Strategy> known = new TreeMap<>();
        strategies.forEach(strategy -> known.put(strategy.id(), strategy));
        return versions.stream()
                .flatMap(version -> Optional.ofNullable(known.get(version.strategy()))
                        .flatMap(strategy -> Optional.ofNullable(departments.get(strategy.department()))
                                .map(department -> new InForce(department, strategy, version)))
                        .stream())
                .toList();
    }

    private List<Active> withKernels(List<InForce> found) {
        Map<StrategyId, List<KernelChange>> standing =
                store.kernels().standing(found.stream().map(InForce::version).toList());
        return found.stream()
                .map(one -> new Active(
                        one.department(),
                        one.strategy(),
                        one.version(),
                        Desks.kernel(standing.getOrDefault(one.strategy().id(), List.of()))))
                .toList();
    }
}
