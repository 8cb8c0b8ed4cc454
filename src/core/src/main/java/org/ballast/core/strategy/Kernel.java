package org.ballast.core.strategy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** All elements of one version of a strategy. */
public final class Kernel {

    /** A strategy has room for so many pillars; above {@link #ADVISED_PILLARS} people stop remembering them. */
    public static final int MOST_PILLARS = 7;

    public static final int ADVISED_PILLARS = 5;
    /** Elements of one version, so that nobody fills the tables. */
    public static final int MOST_ELEMENTS = 1000;

    private static final Comparator<Element> IN_ORDER = Comparator.<Element, ElementKind>comparing(
                    element -> element.key().kind())
            .thenComparing(Kernel::order)
            .thenComparing(Element::key);

    private final TreeMap<ElementKey, Element> elements = new TreeMap<>();

    public Kernel(Collection<? extends Element> elements) {
        for (Element element : elements) {
            this.elements.put(element.key(), element);
        }
    }

    /** By kind, and within a kind in the order in which they were written; actions by their place first. */
    public List<Element> elements() {
        return elements.values().stream().sorted(IN_ORDER).toList();
    }

    public Optional<Element> find(ElementKey key) {
        return Optional.ofNullable(elements.get(key));
    }

    public boolean has(ElementKey key) {
        return elements.containsKey(key);
    }

    public int count(ElementKind kind) {
        return Math.toIntExact(
                elements.keySet().stream().filter(key -> key.kind() == kind).count());
    }

    public List<Element.GuidingPolicy> guidingPolicies() {
        return all(element -> element instanceof Element.GuidingPolicy policy ? Optional.of(policy) : Optional.empty());
    }

    public List<Element.Action> actions() {
        return all(element -> element instanceof Element.Action action ? Optional.of(action) : Optional.empty());
    }

    public List<Element.KeyResult> keyResults() {
        return all(element -> element instanceof Element.KeyResult result ? Optional.of(result) : Optional.empty());
    }

    public List<Element.Pillar> pillars() {
        return all(element -> element instanceof Element.Pillar pillar ? Optional.of(pillar) : Optional.empty());
    }

    /** The actions that one contradicts or overlaps with, whichever of the two says so. */
    public List<Element.Action> clashesOf(Element.Action action) {
        return actions().stream()
                .filter(other -> !other.key().equals(action.key())
                        && (action.clashes().contains(other.key())
                                || other.clashes().contains(action.key())))
                .toList();
    }

    /** The key results of an action. */
    public List<Element.KeyResult> keyResultsOf(ElementKey action) {
        return keyResults().stream()
                .filter(result -> result.actions().contains(action))
                .toList();
    }

    /** The pillars that an issue serves which is linked to the element: itself, or those that gather it. */
    public List<Element.Pillar> pillarsAround(ElementKey element) {
        return pillars().stream().filter(pillar -> gathers(pillar, element)).toList();
    }

    /** What an issue can be linked with to count for the element: the element itself and, of a pillar, what it gathers. */
    public List<ElementKey> linkedFor(ElementKey element) {
        return elements.keySet().stream()
                .filter(key -> StrategyLink.allows(key.kind()))
                .filter(key -> key.equals(element)
                        || pillarsAround(key).stream()
                                .anyMatch(pillar -> pillar.key().equals(element)))
                .toList();
    }

    private boolean gathers(Element.Pillar pillar, ElementKey element) {
        return pillar.key().equals(element)
                || pillar.actions().contains(element)
                || pillar.actions().stream()
                        .anyMatch(action -> keyResultsOf(action).stream()
                                .anyMatch(result -> result.key().equals(element)));
    }

    private <E> List<E> all(Function<Element, Optional<E>> pick) {
        List<E> found = new ArrayList<>();
        for (Element element : elements()) {
            pick.apply(element).ifPresent(found::add);
        }
        return found;
    }

    private static int order(Element element) {
        return element instanceof Element.Action action ? action.order().orElse(Integer.MAX_VALUE) : 0;
    }
}
