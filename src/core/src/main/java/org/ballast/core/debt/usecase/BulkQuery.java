package org.ballast.core.debt.usecase;

import java.util.Optional;
import org.ballast.core.debt.IssueSearch;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UserId;

/** Finds the issues of a call that does something with many of them at once. */
public final class BulkQuery {

    public static final int MOST_ISSUES = 500;

    private static final TextRule QUERY = new TextRule("jql", 10_000, true);

    private BulkQuery() {}

    /** What the query finds of what the person may see; refused when it is empty, unreadable or finds too many. */
    public static Outcome<IssueSearch> find(Tracker tracker, UserId user, Optional<String> jql) {
        return QUERY.check(jql.orElse(""))
                .then(text -> text.isEmpty()
                        ? Outcome.refused(Refusal.invalid("ballast.shared.value-missing", QUERY.field()))
                        : Outcome.done(text))
                .then(text -> tracker.issues().search(user, text, MOST_ISSUES))
                .then(BulkQuery::notTooMany);
    }

    private static Outcome<IssueSearch> notTooMany(IssueSearch found) {
        return found.total() <= MOST_ISSUES
                ? Outcome.done(found)
                : Outcome.refused(Refusal.invalid("ballast.debt.too-many-issues", QUERY.field())
                        .with(found.total())
                        .with(MOST_ISSUES));
    }
}
