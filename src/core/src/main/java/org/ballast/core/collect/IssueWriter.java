package org.ballast.core.collect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Issue;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.UserId;

/** Creates and deletes issues on behalf of a person, under the tracker's own permissions and rules. */
public interface IssueWriter {

    /** What the person may create in the project, without sub-tasks, in the tracker's order; none without permission. */
    List<IssueType> types(UserId user, ProjectId project);

    /** Whether the person may edit what is in the project. */
    boolean mayEdit(UserId user, ProjectId project);

    /** Refused in the tracker's own words (code {@code ballast.collect.create-refused}), such as for a required field. */
    Outcome<Issue> create(UserId user, NewIssue issue);

    /** Refused in the tracker's own words (code {@code ballast.collect.delete-refused}). */
    Outcome<IssueId> delete(UserId user, IssueId issue);

    /** When the issue was last changed, by anybody; empty when there is none. */
    Optional<Instant> lastChange(IssueId issue);
}
