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
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementRef;
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
    private final ActiveStrategies strategies;

    public LinkIssue(StrategyStore store, Tracker tracker, PublicFacts facts, UnitOfWork unitOfWork) {
        this.store = store;
        this.tracker = tracker;
        this.facts = facts;
        this.unitOfWork = unitOfWork;
        this.strategies = new ActiveStrategies(store);
    }

    /** What the issue, by id or key, is linked with and could be. */
    public Outcome<IssueLinksView> view(UserId viewer, String issue) {
        return find(viewer, issue).map(found -> view(viewer, found));
    }

    /** Adds the link, or changes its strength. */
    public Outcome<IssueLinksView> link(UserId user, String issue, String ref, Optional<String> strength, Instant now) {
        return change(
                user,
                issue,
                found -> target(user, ref)
                        .then(target -> Outcome.of(
                                        strength.flatMap(code -> Codes.find(Strength.values(), code)),
                                        Refusal.invalid("ballast.shared.choice-unknown", "strength"))
                                .map(checked -> {
                                    store.links().save(new StrategyLink(found.id(), target, checked, now, user));
                                    return target;
                                })));
    }

    /** Takes the link away; nothing happens when there is none. */
    public Outcome<IssueLinksView> unlink(UserId user, String issue, String ref) {
        return change(
                user,
                issue,
                found -> target(user, ref).map(target -> {
                    store.links().remove(found.id(), target);
                    return target;
                }));
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

    private Outcome<ElementRef> target(UserId user, String ref) {
        return Outcome.of(
                ElementRef.parse(ref)
                        .filter(wanted -> targets(user).stream()
                                .anyMatch(target -> target.ref().equals(wanted.text()))),
                StrategyRules.ELEMENT_UNKNOWN);
    }

    private IssueLinksView view(UserId viewer, Issue issue) {
        List<LinkTargetView> targets = targets(viewer);
        List<StrategyLink> links = store.links().of(issue.id());
        List<LinkView> seen = new ArrayList<>();
        for (LinkTargetView target : targets) {
            links.stream()
                    .filter(link -> link.target().text().equals(target.ref()))
                    .forEach(link -> seen.add(new LinkView(target, link.strength())));
        }
        Optional<Refusal> objection = TaggingRules.objection(issue);
        return new IssueLinksView(issue.id(), issue.key(), seen, targets, objection.isEmpty(), objection);
    }

    private List<LinkTargetView> targets(UserId viewer) {
        List<LinkTargetView> targets = new ArrayList<>();
        for (ActiveStrategies.Active active : strategies.all()) {
            if (StrategyRules.maySee(active.department(), viewer)) {
                for (Element element : active.kernel().elements()) {
                    if (StrategyLink.allows(element.key().kind())) {
                        targets.add(target(active, element));
                    }
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
