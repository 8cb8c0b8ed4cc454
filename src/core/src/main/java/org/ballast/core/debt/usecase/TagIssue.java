package org.ballast.core.debt.usecase;

import java.time.Instant;
import org.ballast.core.debt.DebtForm;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.DebtValues;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.TaggingRules;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/** Tags an issue as tech debt, or changes what its tag says. */
public final class TagIssue {

    private final Tracker tracker;
    private final PublicFacts facts;
    private final UnitOfWork unitOfWork;
    private final Tagging tagging;
    private final DebtViews views;

    public TagIssue(DebtStore store, Tracker tracker, PublicFacts facts, UnitOfWork unitOfWork) {
        this.tracker = tracker;
        this.facts = facts;
        this.unitOfWork = unitOfWork;
        this.tagging = new Tagging(store);
        this.views = new DebtViews(store, tracker, facts);
    }

    public Outcome<DebtView> handle(Command command) {
        return Outcome.of(tracker.issues().find(command.user(), command.issue()), Refusals.ISSUE_UNKNOWN)
                .then(issue -> Outcome.done(issue).unless(TaggingRules.objection(issue)))
                .then(issue -> command.form().check().then(values -> tag(issue, values, command)));
    }

    private Outcome<DebtView> tag(Issue issue, DebtValues values, Command command) {
        Outcome<Issue> outcome = unitOfWork.run(() -> {
            tagging.tag(issue.id(), values, command.user(), command.now());
            return Outcome.done(issue);
        });
        return outcome.map(tagged -> {
            facts.refresh(tagged.id());
            return views.of(command.user(), tagged);
        });
    }

    /** The issue by id or key. */
    public record Command(UserId user, String issue, DebtForm form, Instant now) {}
}
