package org.ballast.core.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.initiative.IssueHistory;
import org.ballast.core.initiative.TeamSwitches;
import org.ballast.core.initiative.WorkStart;
import org.ballast.core.shared.IssueId;

/**
 * What the people of a team took up in a sprint, as far as it may be kept: a sum and the issues that it was counted from.
 *
 * @param switches between slices and other work; absent when the sum would tell about single people
 * @param issues that somebody took up, ascending; none without switches
 */
public record SprintWork(Optional<TeamSwitches> switches, Set<IssueId> issues) {
    /** Nothing that may be kept. */
    public static final SprintWork NONE = new SprintWork(Optional.empty(), Set.of());

    /** Counts from the histories of the sprint's issues; the slices are those of the board's initiatives. */
    public static SprintWork of(PastSprint sprint, List<IssueHistory> histories, Set<IssueId> slices) {
        List<WorkStart> starts = histories.stream()
                .flatMap(history -> history.starts(sprint.start(), sprint.end()).stream())
                .toList();
        Set<IssueId> issues = new TreeSet<>();
        starts.forEach(start -> issues.add(start.issue()));
        return TeamSwitches.of(starts, slices)
                .map(switches -> new SprintWork(Optional.of(switches), issues))
                .orElse(NONE);
    }
}
