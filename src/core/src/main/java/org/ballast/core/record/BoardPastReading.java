package org.ballast.core.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;

/**
 * A board's past, read once for all the sprints that are recorded together.
 *
 * @param issues its debt items, open or not
 * @param sprints the issues that are or were in each of the sprints, or were taken on for a calendar week
 * @param mobs the issues that a mob worked on in each of the sprints, with a day of everybody
 * @param inNoSprint the issues that never were in any sprint
 */
public record BoardPastReading(
        List<PastItem> issues,
        Map<SprintKey, Set<IssueId>> sprints,
        Map<SprintKey, Map<IssueId, Effort>> mobs,
        Set<IssueId> inNoSprint) {

    public BoardPastReading {
        issues = List.copyOf(issues);
        sprints = Map.copyOf(sprints);
        mobs = Map.copyOf(mobs);
        inNoSprint = Set.copyOf(inNoSprint);
    }

    Set<IssueId> inSprint(SprintKey key) {
        return sprints.getOrDefault(key, Set.of());
    }

    /** What a mob gave to the issue in the sprint; empty where none worked on it. */
    Optional<Effort> mob(SprintKey key, IssueId issue) {
        return Optional.ofNullable(mobs.getOrDefault(key, Map.of()).get(issue));
    }
}
