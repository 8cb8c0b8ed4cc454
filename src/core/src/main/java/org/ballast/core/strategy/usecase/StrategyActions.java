package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/** Finds the actions of strategies for those who plan by them. */
public final class StrategyActions {

    private final StrategyStore store;
    private final Desks desks;
    private final ActiveStrategies strategies;

    public StrategyActions(StrategyStore store) {
        this.store = store;
        this.desks = new Desks(store);
        this.strategies = new ActiveStrategies(store);
    }

    /** An action. */
    public record Found(ElementRef ref, String title, String strategy) {}

    /** Of what is in force in the department, by strategy and key; none when the person may not see it. */
    public List<Found> inForce(UserId viewer, Department department) {
        return StrategyRules.maySee(department, viewer)
                ? strategies.of(department).stream()
                        .flatMap(active -> active.kernel().actions().stream().map(action -> found(active, action)))
                        .toList()
                : List.of();
    }

    private static Found found(ActiveStrategies.Active active, Element.Action action) {
        return new Found(
                new ElementRef(active.strategy().id(), action.key()),
                action.title(),
                active.strategy().title());
    }

    /** The one of that name, in the version in force or, when there is none, in the newest that the person may see. */
    public Optional<Found> find(UserId viewer, ElementRef ref) {
        return strategies
                .find(ref.strategy())
                .filter(active -> StrategyRules.maySee(active.department(), viewer))
                .flatMap(active -> active.kernel().find(ref.key()))
                .or(() -> inNewest(viewer, ref))
                .flatMap(element -> store.strategies()
                        .find(ref.strategy())
                        .map(strategy -> new Found(ref, element.title(), strategy.title())));
    }

    private Optional<Element> inNewest(UserId viewer, ElementRef ref) {
        return desks.find(viewer, ref.strategy(), Optional.empty())
                .fold(
                        desk -> desks.kernel(ref.strategy(), desk.version().number())
                                .find(ref.key()),
                        unknown -> Optional.empty());
    }

    /** All of those that there are, each once. */
    public Map<ElementRef, Found> findAll(UserId viewer, List<ElementRef> refs) {
        Map<ElementRef, Found> found = new TreeMap<>();
        refs.stream().distinct().forEach(ref -> find(viewer, ref).ifPresent(one -> found.put(ref, one)));
        return found;
    }

    /** The department of a strategy that the person may see in any version. */
    public Optional<Department> department(UserId viewer, StrategyId strategy) {
        return desks.find(viewer, strategy, Optional.empty())
                .fold(desk -> Optional.of(desk.department()), unknown -> Optional.empty());
    }
}
