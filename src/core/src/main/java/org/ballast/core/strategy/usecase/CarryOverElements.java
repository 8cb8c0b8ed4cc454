package org.ballast.core.strategy.usecase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.strategy.CarriedElement;
import org.ballast.core.strategy.CarryOver;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/**
 * Takes chosen elements of an earlier strategy over into the open version of a new one, and takes that back while it is a
 * draft. The elements get names of their own; the earlier strategy stays as it is.
 */
public final class CarryOverElements {

    private static final Refusal NOTHING_CHOSEN = Refusal.invalid("ballast.shared.value-missing", "elements");
    private static final Refusal NOT_THERE = Refusal.invalid("ballast.strategy.reference-unknown", "elements");
    private static final Refusal CARRIED_ALREADY = Refusal.conflict("ballast.strategy.carried-already");

    private final StrategyStore store;
    private final UnitOfWork unitOfWork;
    private final Desks desks;
    private final ViewCarryOver carryOver;
    private final ViewStrategy view;
    private final LiftLinks links;

    public CarryOverElements(StrategyStore store, Tracker tracker, UnitOfWork unitOfWork) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.desks = new Desks(store);
        this.carryOver = new ViewCarryOver(store, tracker);
        this.view = new ViewStrategy(store, tracker);
        this.links = new LiftLinks(store);
    }

    /** Takes over the elements with those keys of the earlier strategy, and no others; all of them or none. */
    public Outcome<StrategyView> take(SaveElement.Edit edit, StrategyId from, List<String> elements) {
        return unitOfWork
                .run(() -> {
                    // Read before the state: whoever freezes the version meanwhile takes this sequence first.
                    int sequence = store.kernels().newest(edit.strategy());
                    return desks.find(edit.user(), edit.strategy(), Optional.empty())
                            .then(desk -> Outcome.done(desk)
                                    .unless(StrategyRules.objectionToEdit(
                                            desk.department(),
                                            edit.user(),
                                            desk.version().state())))
                            .then(desk -> carryOver
                                    .source(desk, Optional.of(from))
                                    .then(source -> chosen(source.orElseThrow(), elements))
                                    .then(chosen -> take(edit, desk, from, chosen, sequence)));
                })
                .then(done -> show(edit));
    }

    private Outcome<List<Element>> chosen(ViewCarryOver.Source source, List<String> texts) {
        Kernel kernel = desks.kernel(source.strategy().id(), source.version().number());
        List<Refusal> refusals = new ArrayList<>();
        Map<ElementKey, Element> chosen = new TreeMap<>();
        for (String text : texts) {
            Optional<Element> element = ElementKey.parse(text).flatMap(kernel::find);
            element.ifPresentOrElse(found -> chosen.put(found.key(), found), () -> refusals.add(NOT_THERE.with(text)));
        }
        if (texts.isEmpty()) {
            refusals.add(NOTHING_CHOSEN);
        }
        return refusals.isEmpty() ? Outcome.done(List.copyOf(chosen.values())) : Outcome.refused(Refusal.all(refusals));
    }

    private Outcome<StrategyId> take(
            SaveElement.Edit edit, Desk desk, StrategyId from, List<Element> chosen, int sequenceBefore) {
        List<KernelChange> present =
                store.kernels().standing(edit.strategy(), desk.version().number());
        List<CarriedElement> carried = store.carried().of(edit.strategy()).stream()
                .filter(one -> one.origin().strategy().equals(from))
                .toList();
        Map<ElementKey, ElementKey> names = ViewCarryOver.taken(carried, present);
        Optional<Refusal> objection = objection(chosen, names, Desks.kernel(present));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        names.putAll(newNames(edit.strategy(), chosen));
        CarryOver rule = new CarryOver(names, desk.strategy().period());
        int sequence = sequenceBefore;
        List<KernelChange> lines = new ArrayList<>();
        List<CarriedElement> taken = new ArrayList<>();
        for (Element origin : chosen) {
            Element element = rule.carried(origin);
            lines.add(line(edit, desk, ++sequence, element.key(), Optional.of(element)));
            taken.add(new CarriedElement(
                    new ElementRef(edit.strategy(), element.key()),
                    new ElementRef(from, origin.key()),
                    edit.now(),
                    edit.user(),
                    false));
        }
        store.kernels().append(lines);
        taken.forEach(store.carried()::save);
        links.follow(taken);
        return Outcome.done(from);
    }

    private static Optional<Refusal> objection(
            List<Element> chosen, Map<ElementKey, ElementKey> names, Kernel present) {
        List<Refusal> refusals = new ArrayList<>();
        chosen.stream()
                .filter(element -> names.containsKey(element.key()))
                .forEach(element -> refusals.add(CARRIED_ALREADY.with(element.title())));
        if (present.elements().size() + chosen.size() > Kernel.MOST_ELEMENTS) {
            refusals.add(SaveElement.FULL.with(Kernel.MOST_ELEMENTS));
        }
        long pillars = chosen.stream()
                .filter(element -> element instanceof Element.Pillar)
                .count();
        if (present.count(ElementKind.PILLAR) + pillars > Kernel.MOST_PILLARS) {
            refusals.add(SaveElement.TOO_MANY_PILLARS.with(Kernel.MOST_PILLARS));
        }
        return refusals.isEmpty() ? Optional.empty() : Optional.of(Refusal.all(refusals));
    }

    /** The next free numbers, in the order of the old ones. */
    private Map<ElementKey, ElementKey> newNames(StrategyId strategy, List<Element> chosen) {
        Map<ElementKind, Integer> highest = new EnumMap<>(ElementKind.class);
        Map<ElementKey, ElementKey> names = new TreeMap<>();
        for (Element origin : chosen) {
            ElementKind kind = origin.key().kind();
            int number = highest.computeIfAbsent(kind, each -> store.kernels().highestNumber(strategy, each)) + 1;
            highest.put(kind, number);
            names.put(origin.key(), new ElementKey(kind, number));
        }
        return names;
    }

    /** Takes back all that came from there and nobody has changed since; what somebody changed stays. */
    public Outcome<StrategyView> undo(SaveElement.Edit edit, StrategyId from) {
        return unitOfWork
                .run(() -> {
                    int sequence = store.kernels().newest(edit.strategy());
                    return desks.find(edit.user(), edit.strategy(), Optional.empty())
                            .then(desk -> Outcome.done(desk)
                                    .unless(StrategyRules.objectionToTakeBack(
                                            desk.department(),
                                            edit.user(),
                                            desk.version().state())))
                            .map(desk -> undo(edit, desk, from, sequence));
                })
                .then(done -> show(edit));
    }

    private StrategyId undo(SaveElement.Edit edit, Desk desk, StrategyId from, int sequenceBefore) {
        List<CarriedElement> gone = ViewCarryOver.untouched(
                store.carried().of(edit.strategy()),
                store.kernels().standing(edit.strategy(), desk.version().number()),
                from);
        int sequence = sequenceBefore;
        List<KernelChange> lines = new ArrayList<>();
        for (CarriedElement one : gone) {
            lines.add(line(edit, desk, ++sequence, one.element().key(), Optional.empty()));
        }
        store.kernels().append(lines);
        links.drop(gone.stream().map(CarriedElement::element).toList());
        gone.forEach(one -> store.carried().remove(one.element()));
        return from;
    }

    private static KernelChange line(
            SaveElement.Edit edit, Desk desk, int sequence, ElementKey key, Optional<Element> content) {
        return new KernelChange(
                edit.strategy(),
                desk.version().number(),
                sequence,
                Optional.of(key),
                content,
                Optional.empty(),
                edit.user(),
                edit.now());
    }

    private Outcome<StrategyView> show(SaveElement.Edit edit) {
        return view.handle(new ViewStrategy.Command(edit.user(), edit.strategy(), Optional.empty(), edit.now()));
    }
}
