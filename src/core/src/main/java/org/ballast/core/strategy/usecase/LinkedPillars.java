package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.IssuePillars;
import org.ballast.core.shared.IssueId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.Strength;

/** Answers from the links of issues with strategies. Only active strategies of open departments are public. */
public final class LinkedPillars implements IssuePillars {

    private final StrategyStore store;
    private final ActiveStrategies strategies;

    public LinkedPillars(StrategyStore store) {
        this.store = store;
        this.strategies = new ActiveStrategies(store);
    }

    @Override
    public List<String> publicRefs(IssueId issue) {
        List<StrategyLink> links = store.links().of(issue).stream()
                .filter(link -> link.strength() != Strength.HURTS)
                .toList();
        Set<StrategyId> linked = new TreeSet<>();
        links.forEach(link -> linked.add(link.target().strategy()));
        Set<ElementRef> refs = new TreeSet<>();
        for (StrategyId strategy : linked) {
            strategies
                    .find(strategy)
                    .filter(active -> active.department().open())
                    .ifPresent(active -> {
                        for (StrategyLink link : links) {
                            if (link.target().strategy().equals(strategy)) {
                                for (Element.Pillar pillar : active.kernel()
                                        .pillarsAround(link.target().key())) {
                                    refs.add(new ElementRef(strategy, pillar.key()));
                                }
                            }
                        }
                    });
        }
        return refs.stream().limit(MOST).map(ElementRef::text).toList();
    }

    @Override
    public Set<IssueId> linked() {
        return store.links().issues();
    }

    @Override
    public void removeAll(IssueId issue) {
        store.links().removeAll(issue);
    }
}
