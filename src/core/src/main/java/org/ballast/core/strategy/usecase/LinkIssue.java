package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.TaggingRules;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.usecase.PublicFacts;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.Strength;

/** Links an issue with what it serves or hurts. Whoever may edit the issue may; it needs an active strategy that they may see. */
public final class LinkIssue {

    private final StrategyStore store;
    private final Tracker tracker;
    private final PublicFacts facts;
    private final UnitOfWork unitOfWork;
    private final LinkTargets targets;
    private final Relink relink;

    public LinkIssue(StrategyStore store, Tracker tracker, PublicFacts facts, UnitOfWork unitOfWork) {
        this.store = store;
        this.tracker = tracker;
        this.facts = facts;
        this.unitOfWork = unitOfWork;
        this.targets = new LinkTargets(store);
        this.relink = new Relink(store.links());
    }

    /** What the issue, by id or key, is linked with and could be. */
    public Outcome<IssueLinksView> view(UserId viewer, String issue) {
        return find(viewer, issue).map(found -> view(viewer, found));
    }

    /**
     * Adds the link, or changes its strength.
     *
     * @param before the code of the strength that the person saw, or {@link StrategyRules#NOTHING}, so that nobody overwrites
     *     another one unseen; not checked when absent
     */
    public Outcome<IssueLinksView> link(
            UserId user, String issue, String ref, Optional<String> strength, Optional<String> before, Instant now) {
        return change(
                user,
                issue,
                found -> targets.find(user, ref)
                        .then(target -> Outcome.of(
                                        strength.flatMap(code -> Codes.find(Strength.values(), code)),
                                        Refusal.invalid("ballast.shared.choice-unknown", "strength"))
                                .then(wanted -> relink.replace(
                                        found.id(),
                                        target,
                                        before,
                                        Optional.of(new StrategyLink(found.id(), target, wanted, now, user))))));
    }

    /** Takes the link away; nothing happens when there is none. Before is as in {@link #link}. */
    public Outcome<IssueLinksView> unlink(UserId user, String issue, String ref, Optional<String> before) {
        return change(
                user,
                issue,
                found -> targets.find(user, ref)
                        .then(target -> relink.replace(found.id(), target, before, Optional.empty())));
    }

    private <T> Outcome<IssueLinksView> change(UserId user, String issue, Function<Issue, Outcome<T>> change) {
        return find(user, issue)
                .then(found -> Outcome.done(found).unless(TaggingRules.objection(found)))
                .then(found -> unitOfWork.run(() -> change.apply(found)).map(done -> {
                    facts.refresh(found.id());
                    return view(user, found);
                }));
    }

    private Outcome<Issue> find(UserId user, String issue) {
        return Outcome.of(tracker.issues().find(user, issue), Refusals.ISSUE_UNKNOWN);
    }

    private IssueLinksView view(UserId viewer, Issue issue) {
        List<LinkTargetView> possible = targets.all(viewer);
        List<StrategyLink> links = store.links().of(issue.id());
        List<LinkView> seen = new ArrayList<>();
        for (LinkTargetView target : possible) {
            links.stream()
                    .filter(link -> link.target().text().equals(target.ref()))
                    .forEach(link -> seen.add(new LinkView(target, link.strength())));
        }
        Optional<Refusal> objection = TaggingRules.objection(issue);
        return new IssueLinksView(issue.id(), issue.key(), seen, possible, objection.isEmpty(), objection);
    }
}
