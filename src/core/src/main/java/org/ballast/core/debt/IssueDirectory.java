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

    /**
     * Those of the issues that exist and that somebody may see, in the order of the ids; any number of ids, a few queries.
     *
     * @param viewer absent for somebody who is not logged in
     */
    List<IssueId> visible(Optional<UserId> viewer, Collection<IssueId> issues);

    /** Runs a query; refused with the tracker's own words (code {@code ballast.debt.query-unreadable}, field jql). */
    Outcome<IssueSearch> search(UserId viewer, String jql, int limit);

    /** Keys of the unresolved issues that block this one, of those that the viewer may see, in key order. */
    List<String> openBlockers(UserId viewer, IssueId issue);

    /**
     * Which of the issues still exist, whoever may see them; any number of ids. An issue that is archived or not in the
     * tracker's search exists too.
     */
    Set<IssueId> existing(Collection<IssueId> issues);
}
