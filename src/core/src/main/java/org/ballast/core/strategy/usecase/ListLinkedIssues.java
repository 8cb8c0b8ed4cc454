package org.ballast.core.strategy.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.TaggingRules;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PageRules;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/** Pages through the issues that are linked with a pillar (also through what it gathers), an action or a key result. */
public final class ListLinkedIssues {

    public static final int LONGEST_PAGE = 100;

    private final StrategyStore store;
    private final Tracker tracker;
    private final Desks desks;

    public ListLinkedIssues(StrategyStore store, Tracker tracker) {
        this.store = store;
        this.tracker = tracker;
        this.desks = new Desks(store);
    }

    public Outcome<LinkedIssuesView> handle(Command command) {
        return desks.find(command.viewer(), command.strategy(), command.version())
                .unless(PageRules.objection(command.start(), command.limit(), LONGEST_PAGE))
                .then(desk -> {
                    Kernel kernel =
                            desks.kernel(desk.strategy().id(), desk.version().number());
                    return Outcome.of(
                                    ElementKey.parse(command.element())
                                            .filter(key -> StrategyLink.allows(key.kind()))
                                            .flatMap(kernel::find),
                                    StrategyRules.ELEMENT_UNKNOWN)
                            .map(element -> page(kernel, element, command));
                });
    }

    private LinkedIssuesView page(Kernel kernel, Element element, Command command) {
        Map<IssueId, List<StrategyLink>> links = new TreeMap<>();
        for (StrategyLink link : store.links().of(command.strategy(), kernel.linkedFor(element.key()))) {
            links.computeIfAbsent(link.issue(), issue -> new ArrayList<>()).add(link);
        }
        List<IssueId> visible = tracker.issues().visible(Optional.of(command.viewer()), links.keySet());
        int from = Math.min(command.start(), visible.size());
        List<IssueId> shown = visible.subList(from, from + Math.min(command.limit(), visible.size() - from));
        return new LinkedIssuesView(
                new ElementRef(command.strategy(), element.key()).text(),
                element.title(),
                command.start(),
                command.limit(),
                visible.size(),
                visible.size() < links.size(),
                tracker.issues().findAll(command.viewer(), shown).stream()
                        .map(issue -> row(issue, links.getOrDefault(issue.id(), List.of()), kernel))
                        .toList());
    }

    private static LinkedIssueView row(Issue issue, List<StrategyLink> links, Kernel kernel) {
        Optional<Refusal> objection = TaggingRules.objection(issue);
        return new LinkedIssueView(
                issue.id(),
                issue.key(),
                issue.summary(),
                issue.resolved(),
                links.stream()
                        .flatMap(link -> kernel.find(link.target().key()).stream()
                                .map(element ->
                                        new ElementLinkView(link.target().text(), element.title(), link.strength())))
                        .toList(),
                objection.isEmpty(),
                objection);
    }

    /**
     * Start from 0, limit 1 to {@value #LONGEST_PAGE}.
     *
     * @param version the newest one that the person may see when it is not given
     * @param element by its key, such as P1
     */
    public record Command(
            UserId viewer, StrategyId strategy, Optional<Integer> version, String element, int start, int limit) {}
}
