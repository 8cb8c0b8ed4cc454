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

    public BulkLink(StrategyStore store, Tracker tracker, PublicFacts facts, UnitOfWork unitOfWork) {
        this.store = store;
        this.tracker = tracker;
        this.facts = facts;
        this.unitOfWork = unitOfWork;
        this.targets = new LinkTargets(store);
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
        List<BulkLinkLineView> lines = new ArrayList<>();
        int count = 0;
        for (Issue issue : found.issues()) {
            BulkLinkLineView line = before.get(issue.id()) == strength
                    ? line(issue, LinkOutcome.ALREADY_LINKED)
                    : linkOne(issue, target, strength, command);
            count += line.outcome() == LinkOutcome.LINKED || line.outcome() == LinkOutcome.WOULD_LINK ? 1 : 0;
            lines.add(line);
        }
        return new BulkLinkView(command.dryRun(), found.total(), count, lines);
    }

    private BulkLinkLineView linkOne(Issue issue, ElementRef target, Strength strength, Command command) {
        Outcome<Issue> allowed = Outcome.done(issue).unless(TaggingRules.objection(issue));
        if (command.dryRun()) {
            return allowed.fold(ok -> line(ok, LinkOutcome.WOULD_LINK), refusal -> refused(issue, refusal));
        }
        return allowed.then(ok -> unitOfWork.run(() -> {
                    store.links().save(new StrategyLink(ok.id(), target, strength, command.now(), command.user()));
                    return Outcome.done(ok);
                }))
                .fold(
                        linked -> {
                            facts.refresh(linked.id());
                            return line(linked, LinkOutcome.LINKED);
                        },
                        refusal -> refused(issue, refusal));
    }

    private static BulkLinkLineView line(Issue issue, LinkOutcome outcome) {
        return new BulkLinkLineView(issue.id(), issue.key(), issue.summary(), outcome, Optional.empty());
    }

    private static BulkLinkLineView refused(Issue issue, Refusal refusal) {
        return new BulkLinkLineView(
                issue.id(), issue.key(), issue.summary(), LinkOutcome.REFUSED, Optional.of(refusal));
    }

    /**
     * A query in the tracker's language; a dry run changes nothing and answers as if.
     *
     * @param ref the element by its name among all strategies, such as S12-P1
     */
    public record Command(
            UserId user, String ref, Optional<String> jql, Optional<String> strength, boolean dryRun, Instant now) {}
}
