package org.ballast.core.debt.usecase;

import java.time.Instant;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.TaggingRules;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/**
 * Takes the tag from an issue. Its history stays; its dots no longer count, and count again if it is tagged again before
 * their owners spent them elsewhere.
 */
public final class UntagIssue {

    private final Tracker tracker;
    private final PublicFacts facts;
    private final UnitOfWork unitOfWork;
    private final Tagging tagging;
    private final DebtViews views;

    public UntagIssue(DebtStore store, Tracker tracker, PublicFacts facts, UnitOfWork unitOfWork) {
        this.tracker = tracker;
        this.facts = facts;
        this.unitOfWork = unitOfWork;
        this.tagging = new Tagging(store);
        this.views = new DebtViews(store, tracker, facts);
    }

    public Outcome<DebtView> handle(Command command) {
        return Outcome.of(tracker.issues().find(command.user(), command.issue()), Refusals.ISSUE_UNKNOWN)
                .then(issue -> Outcome.done(issue).unless(TaggingRules.objection(issue)))
                .then(issue -> untag(issue, command));
    }

    private Outcome<DebtView> untag(Issue issue, Command command) {
        Outcome<Issue> outcome = unitOfWork.run(() -> {
            tagging.untag(issue.id(), command.user(), command.now());
            return Outcome.done(issue);
        });
        return outcome.map(untagged -> {
            facts.refresh(untagged.id());
            return views.of(command.user(), untagged);
        });
    }

    /** The issue by id or key. */
    public record Command(UserId user, String issue, Instant now) {}
}
