package org.ballast.core.strategy.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/** What issues can be linked with: pillars, actions and key results of active strategies that a person may see. */
final class LinkTargets {

    private final ActiveStrategies strategies;

    LinkTargets(StrategyStore store) {
        this.strategies = new ActiveStrategies(store);
    }

    /** The one of that name among all strategies. */
    Outcome<ElementRef> find(UserId user, String ref) {
        return Outcome.of(
                ElementRef.parse(ref)
                        .filter(wanted -> StrategyLink.allows(wanted.key().kind()))
                        .filter(wanted -> strategies
                                .find(wanted.strategy())
                                .filter(active -> StrategyRules.maySee(active.department(), user))
                                .filter(active -> active.kernel().has(wanted.key()))
                                .isPresent()),
                StrategyRules.ELEMENT_UNKNOWN);
    }

    /** All of them, by strategy. */
    List<LinkTargetView> all(UserId user) {
        List<LinkTargetView> targets = new ArrayList<>();
        for (ActiveStrategies.Active active : strategies.seenBy(user)) {
            for (Element element : active.kernel().elements()) {
                if (StrategyLink.allows(element.key().kind())) {
                    targets.add(target(active, element));
                }
            }
        }
        return targets;
    }

    private static LinkTargetView target(ActiveStrategies.Active active, Element element) {
        return new LinkTargetView(
                new ElementRef(active.strategy().id(), element.key()).text(),
                element.key().kind(),
                element.title(),
                active.strategy().title(),
                active.kernel().pillarsAround(element.key()).stream()
                        .map(Element.Pillar::title)
                        .toList(),
                element instanceof Element.Pillar pillar ? Optional.of(pillar.mark()) : Optional.empty());
    }
}
