package org.ballast.core.initiative.usecase;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.IssueDirectory;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.SliceNames;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Issues as one person may see them, looked up at once and each at most once. */
final class VisibleIssues implements SliceNames {
    private final IssueDirectory directory;
    private final UserId viewer;
    private final Map<IssueId, Optional<Issue>> known = new TreeMap<>();

    VisibleIssues(IssueDirectory directory, UserId viewer) {
        this.directory = directory;
        this.viewer = viewer;
    }

    /** Looks up everything that the initiatives name. */
    void load(Iterable<Initiative> initiatives) {
        Set<IssueId> asked = new TreeSet<>();
        for (Initiative initiative : initiatives) {
            asked.add(initiative.issue());
            initiative.slices().forEach(slice -> asked.add(slice.issue()));
        }
        asked.removeAll(known.keySet());
        if (!asked.isEmpty()) {
            asked.forEach(issue -> known.put(issue, Optional.empty()));
            directory.findAll(viewer, asked).forEach(issue -> known.put(issue.id(), Optional.of(issue)));
        }
    }

    /** Empty when it is hidden or gone. */
    Optional<Issue> find(IssueId issue) {
        return known.computeIfAbsent(
                issue,
                unseen -> directory.findAll(viewer, Set.of(unseen)).stream().findFirst());
    }

    @Override
    public Optional<String> keyOf(IssueId issue) {
        return find(issue).map(Issue::key);
    }
}
