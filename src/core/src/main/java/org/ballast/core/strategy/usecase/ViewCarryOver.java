package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.CarriedElement;
import org.ballast.core.strategy.CarryOver;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;

/** Shows what a strategy could take over from an earlier one of its department, before anything is taken. */
public final class ViewCarryOver {

    private static final Refusal SOURCE_UNKNOWN = Refusal.invalid("ballast.strategy.carry-source-unknown", "from");

    private final StrategyStore store;
    private final Tracker tracker;
    private final Desks desks;

    public ViewCarryOver(StrategyStore store, Tracker tracker) {
        this.store = store;
        this.tracker = tracker;
        this.desks = new Desks(store);
    }

    /**
     * For the newest version that the person may see.
     *
     * @param from the earlier strategy; the latest when empty
     */
    public Outcome<CarryOverView> handle(UserId viewer, StrategyId strategy, Optional<StrategyId> from, Instant now) {
        return desks.find(viewer, strategy, Optional.empty())
                .then(desk -> source(desk, from).map(source -> view(viewer, desk, source, now)));
    }

    /** The version of an earlier strategy from which one takes over. */
    record Source(Strategy strategy, StrategyVersion version) {}

    /** The one of that id, or the latest when none is named; empty when there is none at all. */
    Outcome<Optional<Source>> source(Desk desk, Optional<StrategyId> from) {
        List<Source> sources = sources(desk);
        if (from.isEmpty()) {
            return Outcome.done(sources.stream().findFirst());
        }
        return Outcome.of(
                        sources.stream()
                                .filter(source -> source.strategy().id().equals(from.get()))
                                .findFirst(),
                        SOURCE_UNKNOWN)
                .map(Optional::of);
    }

    private List<Source> sources(Desk desk) {
        return store.strategies().of(desk.department().id()).stream()
                .filter(other ->
                        other.period().start().isBefore(desk.strategy().period().start()))
                .flatMap(other -> StrategyRules.carriedFrom(store.strategies().versions(other.id())).stream()
                        .map(version -> new Source(other, version)))
                .sorted(Comparator.comparing(
                                (Source source) -> source.strategy().period().start())
                        .thenComparing(source -> source.strategy().id())
                        .reversed())
                .toList();
    }

    private CarryOverView view(UserId viewer, Desk desk, Optional<Source> source, Instant now) {
        List<KernelChange> present =
                store.kernels().standing(desk.strategy().id(), desk.version().number());
        List<CarriedElement> carried = store.carried().of(desk.strategy().id());
        Optional<ElementViews> elements = source.map(from -> elements(viewer, desk, from, now));
        Optional<Refusal> objection = StrategyRules.objectionToEdit(
                desk.department(), viewer, desk.version().state());
        Optional<Refusal> undoObjection = StrategyRules.objectionToTakeBack(
                desk.department(), viewer, desk.version().state());
        return new CarryOverView(
                source.map(from -> view(from.strategy())),
                source.map(from -> from.version().number()),
                sources(desk).stream().map(from -> view(from.strategy())).toList(),
                source.map(from -> items(desk, from, elements.orElseThrow(), taken(carried, present)))
                        .orElse(List.of()),
                source.map(from -> untouched(carried, present, from.strategy().id())
                                .size())
                        .orElse(0),
                elements.map(ElementViews::issuesHidden).orElse(false),
                objection.isEmpty(),
                objection,
                undoObjection.isEmpty(),
                undoObjection);
    }

    private ElementViews elements(UserId viewer, Desk desk, Source from, Instant now) {
        StrategyId id = from.strategy().id();
        Kernel kernel = desks.kernel(id, from.version().number());
        return new ElementViews(
                tracker.people(),
                viewer,
                new Desk(desk.department(), from.strategy(), from.version(), List.of()),
                kernel,
                ServedIssues.of(store, tracker, viewer, id, kernel),
                store,
                now);
    }

    private List<CarryItemView> items(
            Desk desk, Source from, ElementViews elements, Map<ElementKey, ElementKey> taken) {
        List<KernelChange> standing =
                store.kernels().standing(from.strategy().id(), from.version().number());
        Kernel kernel = Desks.kernel(standing);
        return Desks.inOrder(standing).stream()
                .flatMap(line -> elements.of(line).map(element -> item(desk, kernel, line, element, taken)))
                .toList();
    }

    private static CarryItemView item(
            Desk desk, Kernel kernel, KernelChange line, ElementView element, Map<ElementKey, ElementKey> taken) {
        Element origin = line.content().orElseThrow();
        return new CarryItemView(
                element,
                CarryOver.company(kernel, origin.key()).stream()
                        .map(ElementKey::text)
                        .toList(),
                Optional.ofNullable(taken.get(origin.key())).map(ElementKey::text),
                CarryOver.isOver(origin, desk.strategy().period()));
    }

    /** How what was carried over from one strategy, and still stands, is called in the other. */
    static Map<ElementKey, ElementKey> taken(List<CarriedElement> carried, List<KernelChange> present) {
        Kernel kernel = Desks.kernel(present);
        Map<ElementKey, ElementKey> taken = new TreeMap<>();
        carried.stream()
                .filter(one -> kernel.has(one.element().key()))
                .forEach(one -> taken.put(one.origin().key(), one.element().key()));
        return taken;
    }

    /** What stands as it was carried over from that strategy, so that an undo takes nobody's words away. */
    static List<CarriedElement> untouched(List<CarriedElement> carried, List<KernelChange> present, StrategyId from) {
        return carried.stream()
                .filter(one -> !one.lifted() && one.origin().strategy().equals(from))
                .filter(one -> present.stream()
                        .anyMatch(line ->
                                line.element().equals(Optional.of(one.element().key()))
                                        && line.at().equals(one.at())
                                        && line.by().equals(one.by())))
                .toList();
    }

    private static CarrySourceView view(Strategy strategy) {
        return new CarrySourceView(
                strategy.id().value(),
                strategy.title(),
                strategy.period().start(),
                strategy.period().end());
    }
}
