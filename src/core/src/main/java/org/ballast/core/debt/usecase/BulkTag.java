package org.ballast.core.debt.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.DebtForm;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.DebtValues;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.IssueSearch;
import org.ballast.core.debt.TaggingRules;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/**
 * Tags every issue that a query finds, up to {@value BulkQuery#MOST_ISSUES}. Issues that are tagged already stay as they are. Each
 * issue is its own unit of work: one that fails takes no other with it.
 */
public final class BulkTag {

    private final DebtStore store;
    private final Tracker tracker;
    private final PublicFacts facts;
    private final UnitOfWork unitOfWork;
    private final Tagging tagging;

    public BulkTag(DebtStore store, Tracker tracker, PublicFacts facts, UnitOfWork unitOfWork) {
        this.store = store;
        this.tracker = tracker;
        this.facts = facts;
        this.unitOfWork = unitOfWork;
        this.tagging = new Tagging(store);
    }

    public Outcome<BulkTagView> handle(Command command) {
        return command.form()
                .check()
                .then(values -> BulkQuery.find(tracker, command.user(), command.jql())
                        .map(found -> tagAll(found, values, command)));
    }

    private BulkTagView tagAll(IssueSearch found, DebtValues values, Command command) {
        Set<IssueId> ids = new TreeSet<>();
        found.issues().forEach(issue -> ids.add(issue.id()));
        Set<IssueId> tagged = new TreeSet<>();
        store.items().findAll(ids).stream().map(DebtItem::issue).forEach(tagged::add);
        List<BulkTagLineView> lines = new ArrayList<>();
        int count = 0;
        for (Issue issue : found.issues()) {
            BulkTagLineView line = tagged.contains(issue.id()) ? alreadyTagged(issue) : tagOne(issue, values, command);
            count += line.problem().isEmpty() && line.outcome() != BulkOutcome.ALREADY_TAGGED ? 1 : 0;
            lines.add(line);
        }
        return new BulkTagView(command.dryRun(), found.total(), count, lines);
    }

    private BulkTagLineView tagOne(Issue issue, DebtValues values, Command command) {
        Outcome<Issue> allowed = Outcome.done(issue).unless(TaggingRules.objection(issue));
        if (command.dryRun()) {
            return allowed.fold(ok -> line(ok, BulkOutcome.WOULD_TAG), refusal -> refused(issue, refusal));
        }
        return allowed.then(ok -> unitOfWork.run(
                        () -> Outcome.done(tagging.tagNew(ok.id(), values, command.user(), command.now()))))
                .fold(isNew -> isNew ? published(issue) : alreadyTagged(issue), refusal -> refused(issue, refusal));
    }

    private BulkTagLineView published(Issue issue) {
        facts.refresh(issue.id());
        return line(issue, BulkOutcome.TAGGED);
    }

    private static BulkTagLineView alreadyTagged(Issue issue) {
        return line(issue, BulkOutcome.ALREADY_TAGGED);
    }

    private static BulkTagLineView line(Issue issue, BulkOutcome outcome) {
        return new BulkTagLineView(issue.id(), issue.key(), issue.summary(), outcome, Optional.empty());
    }

    private static BulkTagLineView refused(Issue issue, Refusal refusal) {
        return new BulkTagLineView(issue.id(), issue.key(), issue.summary(), BulkOutcome.REFUSED, Optional.of(refusal));
    }

    /** A query in the tracker's language; a dry run changes nothing and answers as if. */
    public record Command(UserId user, Optional<String> jql, DebtForm form, boolean dryRun, Instant now) {}
}
