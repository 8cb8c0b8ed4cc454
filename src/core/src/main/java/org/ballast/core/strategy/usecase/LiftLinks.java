package org.ballast.core.strategy.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ballast.core.shared.IssueId;
import org.ballast.core.strategy.CarriedElement;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.StrategyStore;

/** Links the issues of elements that were carried over with what became of these, however many they are. */
final class LiftLinks {

    private final StrategyStore store;

    LiftLinks(StrategyStore store) {
        this.store = store;
    }

    /** Makes the links of the elements those of their origins: the same issues, as strongly, set by the same people. */
    void follow(List<CarriedElement> carried) {
        Map<ElementRef, Map<IssueId, StrategyLink>> wanted =
                linksOf(carried.stream().map(CarriedElement::origin).toList());
        Map<ElementRef, Map<IssueId, StrategyLink>> present =
                linksOf(carried.stream().map(CarriedElement::element).toList());
        for (CarriedElement one : carried) {
            follow(
                    one.element(),
                    wanted.getOrDefault(one.origin(), Map.of()),
                    present.getOrDefault(one.element(), Map.of()));
        }
    }

    private void follow(ElementRef element, Map<IssueId, StrategyLink> origin, Map<IssueId, StrategyLink> present) {
        List<StrategyLink> added = new ArrayList<>();
        origin.forEach((issue, link) -> {
            StrategyLink same = new StrategyLink(issue, element, link.strength(), link.setAt(), link.setBy());
            StrategyLink before = present.get(issue);
            if (before == null) {
                added.add(same);
            } else if (!same.equals(before)) {
                store.links().save(same);
            }
        });
        store.links().addAll(added);
        store.links()
                .removeAll(
                        present.keySet().stream()
                                .filter(issue -> !origin.containsKey(issue))
                                .toList(),
                        element);
    }

    /** Takes all links of the elements away. */
    void drop(List<ElementRef> elements) {
        linksOf(elements).forEach((element, links) -> store.links().removeAll(links.keySet(), element));
    }

    private Map<ElementRef, Map<IssueId, StrategyLink>> linksOf(List<ElementRef> elements) {
        Map<StrategyId, List<ElementRef>> byStrategy = elements.stream()
                .filter(ref -> StrategyLink.allows(ref.key().kind()))
                .collect(Collectors.groupingBy(ElementRef::strategy, TreeMap::new, Collectors.toList()));
        Map<ElementRef, Map<IssueId, StrategyLink>> links = new TreeMap<>();
        byStrategy.forEach((strategy, refs) -> store.links()
                .of(strategy, refs.stream().map(ElementRef::key).collect(Collectors.toCollection(TreeSet::new)))
                .forEach(link -> links.computeIfAbsent(link.target(), ref -> new TreeMap<>())
                        .put(link.issue(), link)));
        return links;
    }
}
