package org.ballast.core.strategy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** How elements of a strategy become elements of the next one of its department. */
public final class CarryOver {

    private final Map<ElementKey, ElementKey> names;
    private final Period period;

    /**
     * @param names how what is carried over, and what was before, is called in the new strategy
     * @param period of the new strategy
     */
    public CarryOver(Map<ElementKey, ElementKey> names, Period period) {
        this.names = Map.copyOf(names);
        this.period = period;
    }

    /**
     * What an element makes sense with: all that it refers to, and what that refers to, and the pillars that gather it;
     * without the element itself. A pillar, too, brings only what it refers to.
     */
    public static SortedSet<ElementKey> company(Kernel kernel, ElementKey element) {
        TreeSet<ElementKey> company = new TreeSet<>();
        collect(kernel, element, company);
        kernel.pillarsAround(element).forEach(pillar -> company.add(pillar.key()));
        company.remove(element);
        return company;
    }

    private static void collect(Kernel kernel, ElementKey element, Collection<ElementKey> found) {
        kernel.find(element).stream()
                .flatMap(known -> known.references().stream())
                .filter(key -> kernel.has(key) && !found.contains(key))
                .forEach(key -> {
                    found.add(key);
                    collect(kernel, key, found);
                });
    }

    /** Whether the day or the quarter of an element is over before the period begins, so that it is not carried over. */
    public static boolean isOver(Element element, Period period) {
        if (element instanceof Element.KeyResult result) {
            return result.due().filter(day -> day.isBefore(period.start())).isPresent();
        }
        return element instanceof Element.Action action
                && action.quarter()
                        .filter(quarter -> quarter.end().isBefore(period.start()))
                        .isPresent();
    }

    /**
     * The element as the new strategy says it: the same words, owner, start and target, under its new name. It refers to
     * what is there as well and forgets the rest, and has no date that is over before the period begins.
     *
     * @throws IllegalArgumentException when it has no new name
     */
    public Element carried(Element element) {
        ElementKey key = name(element.key())
                .orElseThrow(() -> new IllegalArgumentException(element.key().text() + " has no new name"));
        if (element instanceof Element.GuidingPolicy policy) {
            return new Element.GuidingPolicy(key, policy.title(), known(policy.diagnoses()));
        }
        if (element instanceof Element.Action action) {
            return new Element.Action(
                    key,
                    action.title(),
                    action.owner(),
                    isOver(action, period) ? Optional.empty() : action.quarter(),
                    known(action.guidingPolicies()),
                    action.order(),
                    known(action.clashes()));
        }
        if (element instanceof Element.KeyResult result) {
            return carried(result, key);
        }
        if (element instanceof Element.Pillar pillar) {
            return new Element.Pillar(
                    key,
                    pillar.title(),
                    pillar.mark(),
                    pillar.owner(),
                    known(pillar.diagnoses()),
                    known(pillar.guidingPolicies()),
                    known(pillar.actions()));
        }
        return element instanceof Element.Objective
                ? new Element.Objective(key, element.title())
                : new Element.Diagnosis(key, element.title());
    }

    private Element.KeyResult carried(Element.KeyResult result, ElementKey key) {
        return new Element.KeyResult(
                key,
                result.title(),
                result.objective().flatMap(this::name),
                result.measure(),
                result.jql(),
                result.start(),
                result.target(),
                result.unit(),
                isOver(result, period) ? Optional.empty() : result.due(),
                result.counting(),
                result.owner(),
                known(result.actions()));
    }

    private List<ElementKey> known(List<ElementKey> keys) {
        List<ElementKey> known = new ArrayList<>();
        keys.forEach(key -> name(key).ifPresent(known::add));
        return known;
    }

    private Optional<ElementKey> name(ElementKey key) {
        return Optional.ofNullable(names.get(key));
    }
}
