package org.ballast.core.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballast.core.shared.IssueId;

/**
 * A board's past, read once for all the sprints that are recorded together.
 *
 * @param issues its debt items, open or not
 * @param sprints the issues that are or were in each of the sprints, or were taken on for a calendar week
 * @param inNoSprint the issues that never were in any sprint
 */
public record BoardPastReading(List<PastItem> issues, Map<SprintKey, Set<IssueId>> sprints, Set<IssueId> inNoSprint) {

    public BoardPastReading {
        issues = List.copyOf(issues);
        sprints = Map.copyOf(sprints);
        inNoSprint = Set.copyOf(inNoSprint);
    }

    Set<IssueId> inSprint(SprintKey key) {
        return sprints.getOrDefault(key, Set.of());
    }
}
