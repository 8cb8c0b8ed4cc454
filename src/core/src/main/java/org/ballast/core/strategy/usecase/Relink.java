package org.ballast.core.strategy.usecase;

import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.StrategyLinkRepository;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.Strength;

/** Links one issue with one element, in another strength or not at all, unless somebody did otherwise meanwhile. */
final class Relink {

    private final StrategyLinkRepository links;

    Relink(StrategyLinkRepository links) {
        this.links = links;
    }

    /**
     * Writes over what was read alone: should somebody have been faster, the unit of work runs again and finds that.
     *
     * @param before as in {@link StrategyRules#objectionToRelink}
     * @param wanted absent to take the link away
     */
    Outcome<ElementRef> replace(
            IssueId issue, ElementRef target, Optional<String> before, Optional<StrategyLink> wanted) {
        Optional<StrategyLink> present = links.of(issue).stream()
                .filter(link -> link.target().equals(target))
                .findFirst();
        Optional<Strength> strength = present.map(StrategyLink::strength);
        Optional<Strength> next = wanted.map(StrategyLink::strength);
        return Outcome.done(target)
                .unless(StrategyRules.objectionToRelink(before, strength, next))
                .map(free -> {
                    if (!strength.equals(next)) {
                        present.ifPresent(links::removeAsSeen);
                        links.addAll(wanted.stream().toList());
                    }
                    return free;
                });
    }
}
