package org.ballast.core.debt;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ballast.core.shared.IssueId;

/** Keeps what happened to debt items, also after they were untagged; lines are only ever added. */
public interface DebtHistory {

    void append(DebtChange change);

    /** The lines of an issue, newest first; lines of the same instant in reverse order of appending. */
    List<DebtChange> of(IssueId issue);

    /** Those of the issues that have a line later than that; any number of issues, a few queries. */
    Set<IssueId> changedAfter(Instant moment, Collection<IssueId> issues);

    /** Every issue that has a line, ascending. */
    List<IssueId> issues();

    /** Forgets an issue that no longer exists. */
    void removeAll(IssueId issue);
}
