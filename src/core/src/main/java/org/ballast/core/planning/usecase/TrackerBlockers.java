package org.ballast.core.planning.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.IssueDirectory;
import org.ballast.core.planning.Blockers;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** What blocks an issue as far as one person may see it; what they may not see blocks nothing for them. */
record TrackerBlockers(IssueDirectory issues, UserId viewer) implements Blockers {

    @Override
    public List<String> of(IssueId issue) {
        return issues.openBlockers(viewer, issue);
    }

    @Override
    public Optional<IssueId> find(String key) {
        return issues.find(viewer, key).map(Issue::id);
    }
}
