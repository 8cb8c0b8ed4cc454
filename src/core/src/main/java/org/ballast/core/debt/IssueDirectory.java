package org.ballast.core.debt;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/** The tracker's issues, as one person may see them. A hidden issue is the same as none. */
public interface IssueDirectory {

    /** By id or key; also finds the old key of a moved issue. Empty for any text that names nothing visible. */
    Optional<Issue> find(UserId viewer, String idOrKey);

    /** Those that the viewer may see, in the order of the ids; any number of ids. */
    List<Issue> findAll(UserId viewer, Collection<IssueId> issues);

    /** Runs a query; refused with the tracker's own words (code {@code ballast.debt.query-unreadable}, field jql). */
    Outcome<IssueSearch> search(UserId viewer, String jql, int limit);

    /** Keys of the unresolved issues that block this one, of those that the viewer may see, in key order. */
    List<String> openBlockers(UserId viewer, IssueId issue);

    /** Which of the issues still exist, whoever may see them. */
    Set<IssueId> existing(Collection<IssueId> issues);
}
