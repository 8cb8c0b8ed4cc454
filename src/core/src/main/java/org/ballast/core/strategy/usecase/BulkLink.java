package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.IssueSearch;
import org.ballast.core.debt.TaggingRules;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.usecase.BulkQuery;
import org.ballast.core.debt.usecase.PublicFacts;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.Strength;

/**
 * Links every issue that a query finds with one element, up to {@value BulkQuery#MOST_ISSUES}; one that is linked in another
 * strength gets the new one. Each issue is its own unit of work: one that fails takes no other with it.
 */
public final class BulkLink {

    private final StrategyStore store;
    private final Tracker tracker;
    private final PublicFacts facts;
    private final UnitOfWork unitOfWork;
    private final LinkTargets targets;
    private final Relink relink;

    public BulkLink(StrategyStore store, Tracker tracker, PublicFacts facts, UnitOfWork unitOfWork) {
        this.store = store;
        this.tracker = tracker;
        this.facts = facts;
        this.unitOfWork = unitOfWork;
        this.targets = new LinkTargets(store);
        this.relink = new Relink(store.links());
    }

    public Outcome<BulkLinkView> handle(Command command) {
        return targets.find(command.user(), command.ref())
                .then(target -> Outcome.of(
                                command.strength().flatMap(code -> Codes.find(Strength.values(), code)),
                                Refusal.invalid("ballast.shared.choice-unknown", "strength"))
                        .then(strength -> BulkQuery.find(tracker, command.user(), command.jql())
                                .map(found -> linkAll(found, target, strength, command))));
    }

    private BulkLinkView linkAll(IssueSearch found, ElementRef target, Strength strength, Command command) {
        Map<IssueId, Strength> before = new HashMap<>();
        for (StrategyLink link :
                store.links().of(found.issues().stream().map(Issue::id).toList())) {
            if (link.target().equals(target)) {
                before.put(link.issue(), link.strength());
            }
        }
        Map<Long, Optional<String>> shown = new HashMap<>();
        command.shown().forEach(each -> each.issueId().ifPresent(id -> shown.put(id, each.strength())));
        List<BulkLinkLineView> lines = new ArrayList<>();
        int count = 0;
        for (Issue issue : found.issues()) {
            Optional<Strength> present = Optional.ofNullable(before.get(issue.id()));
            Outcome<LinkOutcome> outcome = present.filter(strength::equals).isPresent()
                    ? Outcome.done(LinkOutcome.ALREADY_LINKED)
                    : linkOne(
                            issue,
                            new StrategyLink(issue.id(), target, strength, command.now(), command.user()),
                            command,
                            shown);
            count += outcome.fold(done -> done == LinkOutcome.ALREADY_LINKED ? 0 : 1, refusal -> 0);
            lines.add(line(issue, present, outcome));
        }
        return new BulkLinkView(command.dryRun(), found.total(), count, lines);
    }

    private Outcome<LinkOutcome> linkOne(
            Issue issue, StrategyLink wanted, Command command, Map<Long, Optional<String>> shown) {
        Outcome<Issue> allowed = Outcome.done(issue).unless(TaggingRules.objection(issue));
        if (command.dryRun()) {
            return allowed.map(ok -> LinkOutcome.WOULD_LINK);
        }
        Optional<String> seen = shown.getOrDefault(issue.id().value(), Optional.empty());
        return allowed.unless(StrategyRules.objectionToUnshown(shown.keySet(), issue.id()))
                .then(ok -> unitOfWork.run(() -> relink.replace(ok.id(), wanted.target(), seen, Optional.of(wanted))))
                .map(done -> {
                    facts.refresh(issue.id());
                    return LinkOutcome.LINKED;
                });
    }

    private static BulkLinkLineView line(Issue issue, Optional<Strength> before, Outcome<LinkOutcome> outcome) {
        return new BulkLinkLineView(
                issue.id(),
                issue.key(),
                issue.summary(),
                before,
                outcome.fold(done -> done, refusal -> LinkOutcome.REFUSED),
                outcome.fold(done -> Optional.empty(), Optional::of));
    }

    /**
     * A query in the tracker's language; a dry run changes nothing and answers as if.
     *
     * @param ref the element by its name among all strategies, such as S12-P1
     * @param shown what a dry run showed, so that nothing else is overwritten or linked; not checked when empty
     */
    public record Command(
            UserId user,
            String ref,
            Optional<String> jql,
            Optional<String> strength,
            List<Shown> shown,
            boolean dryRun,
            Instant now) {}

    /**
     * How an issue was linked with the element as the person saw it.
     *
     * @param strength the code of the strength, or {@link StrategyRules#NOTHING}; not checked when absent
     */
    public record Shown(Optional<Long> issueId, Optional<String> strength) {}
}
