package org.ballast.core.strategy.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.Strength;

/** The issues that are linked with a strategy, as far as one person may see them. */
final class ServedIssues {

    private final Map<ElementKey, List<Issue>> byElement = new HashMap<>();
    private final Map<ElementKey, List<Issue>> driving = new HashMap<>();
    private final Map<ElementKey, Set<IssueId>> byPillar = new HashMap<>();
    private final Set<IssueId> seen = new TreeSet<>();
    private final boolean hidden;

    private ServedIssues(Kernel kernel, Collection<StrategyLink> links, Map<IssueId, Issue> visible) {
        boolean left = false;
        for (StrategyLink link : links) {
            Issue issue = visible.get(link.issue());
            if (issue == null) {
                left = true;
            } else {
                add(kernel, link, issue);
            }
        }
        this.hidden = left;
    }

    static ServedIssues of(StrategyStore store, Tracker tracker, UserId viewer, StrategyId strategy, Kernel kernel) {
        List<StrategyLink> links = store.links().of(strategy).stream()
                .filter(link -> kernel.has(link.target().key()))
                .toList();
        Set<IssueId> ids = new TreeSet<>();
        links.forEach(link -> ids.add(link.issue()));
        Map<IssueId, Issue> visible = new HashMap<>();
        tracker.issues().findAll(viewer, ids).forEach(issue -> visible.put(issue.id(), issue));
        return new ServedIssues(kernel, links, visible);
    }

    private void add(Kernel kernel, StrategyLink link, Issue issue) {
        ElementKey target = link.target().key();
        seen.add(issue.id());
        byElement.computeIfAbsent(target, key -> new ArrayList<>()).add(issue);
        if (link.strength() != Strength.HURTS) {
            driving.computeIfAbsent(target, key -> new ArrayList<>()).add(issue);
            for (Element.Pillar pillar : kernel.pillarsAround(target)) {
                byPillar.computeIfAbsent(pillar.key(), key -> new TreeSet<>()).add(issue.id());
            }
        }
    }

    /** Linked with the element itself. */
    List<Issue> of(ElementKey element) {
        return byElement.getOrDefault(element, List.of());
    }

    /** Linked with the element and for it; what hurts it brings it no further when it is resolved. */
    List<Issue> driving(ElementKey element) {
        return driving.getOrDefault(element, List.of());
    }

    /** How many issues are linked with the element, or serve the pillar directly or through an action or a key result. */
    int count(ElementKey element) {
        return element.kind() == ElementKind.PILLAR
                ? serving(element).size()
                : of(element).size();
    }

    /** The issues that serve the pillar directly or through an action or a key result, ascending. */
    List<IssueId> serving(ElementKey pillar) {
        return List.copyOf(byPillar.getOrDefault(pillar, Set.of()));
    }

    /** Pillars that at least one issue serves. */
    Set<ElementKey> servedPillars() {
        return byPillar.keySet();
    }

    int count() {
        return seen.size();
    }

    /** Whether there are linked issues that the person may not see; also those that were deleted and not forgotten yet. */
    boolean hidden() {
        return hidden;
    }
}
