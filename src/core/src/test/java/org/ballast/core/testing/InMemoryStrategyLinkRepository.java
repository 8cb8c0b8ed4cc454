package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.OvertakenException;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.StrategyLinkRepository;

/** Keeps links in memory. */
public final class InMemoryStrategyLinkRepository implements StrategyLinkRepository {

    private final List<StrategyLink> links = new ArrayList<>();

    @Override
    public List<StrategyLink> of(IssueId issue) {
        return those(link -> link.issue().equals(issue));
    }

    @Override
    public List<StrategyLink> of(Collection<IssueId> issues) {
        return those(link -> issues.contains(link.issue()));
    }

    @Override
    public List<StrategyLink> of(StrategyId strategy) {
        return those(link -> link.target().strategy().equals(strategy));
    }

    @Override
    public List<StrategyLink> of(StrategyId strategy, Collection<ElementKey> elements) {
        return those(link -> link.target().strategy().equals(strategy)
                && elements.contains(link.target().key()));
    }

    @Override
    public Set<IssueId> issuesThatServe(Map<StrategyId, Set<ElementKey>> elements) {
        Set<IssueId> issues = new TreeSet<>();
        those(link -> link.strength().serves()
                        && elements.getOrDefault(link.target().strategy(), Set.of())
                                .contains(link.target().key()))
                .forEach(link -> issues.add(link.issue()));
        return issues;
    }

    @Override
    public int countAtMost(Map<StrategyId, Set<ElementKey>> elements) {
        return those(link -> elements.containsKey(link.target().strategy())
                        && elements.values().stream()
                                .anyMatch(keys -> keys.contains(link.target().key())))
                .size();
    }

    @Override
    public synchronized void save(StrategyLink link) {
        remove(link.issue(), link.target());
        links.add(link);
    }

    @Override
    public synchronized void addAll(Collection<StrategyLink> added) {
        for (StrategyLink link : added) {
            if (of(link.issue()).stream().anyMatch(there -> there.target().equals(link.target()))) {
                throw new KeyTakenException(link.toString());
            }
        }
        links.addAll(added);
    }

    @Override
    public synchronized void removeAll(Collection<IssueId> issues, ElementRef target) {
        links.removeIf(link -> issues.contains(link.issue()) && link.target().equals(target));
    }

    @Override
    public synchronized void remove(IssueId issue, ElementRef target) {
        links.removeIf(link -> link.issue().equals(issue) && link.target().equals(target));
    }

    @Override
    public synchronized void removeAsSeen(StrategyLink seen) {
        if (!links.removeIf(link -> link.issue().equals(seen.issue())
                && link.target().equals(seen.target())
                && link.strength() == seen.strength())) {
            throw new OvertakenException(seen.toString());
        }
    }

    @Override
    public synchronized void removeAll(IssueId issue) {
        links.removeIf(link -> link.issue().equals(issue));
    }

    @Override
    public synchronized Set<IssueId> issues() {
        Set<IssueId> issues = new TreeSet<>();
        links.forEach(link -> issues.add(link.issue()));
        return issues;
    }

    private synchronized List<StrategyLink> those(Predicate<StrategyLink> wanted) {
        return links.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(StrategyLink::issue).thenComparing(StrategyLink::target))
                .toList();
    }
}
