package org.ballast.core.initiative;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;

/**
 * A part of an initiative whose result is usable on its own.
 *
 * @param issue the issue that it is done under
 * @param dependsOn other slices of the initiative that must be finished before it is opened, without itself, each once
 * @param openedAt when it was last opened; absent while it is planned
 * @param finishedAt absent unless it is finished
 */
public record Slice(
        IssueId issue,
        Effort effort,
        List<IssueId> dependsOn,
        SliceState state,
        SafeStop safeStop,
        Optional<Instant> openedAt,
        Optional<Instant> finishedAt) {
    public Slice {
        dependsOn = List.copyOf(dependsOn);
        if (openedAt.isPresent() == (state == SliceState.PLANNED)
                || finishedAt.isPresent() != (state == SliceState.FINISHED)) {
            throw new IllegalArgumentException(
                    "the moments of slice " + issue.value() + " do not fit the state " + state);
        }
    }

    public static Slice planned(IssueId issue, Effort effort, List<IssueId> dependsOn) {
        return new Slice(
                issue, effort, dependsOn, SliceState.PLANNED, SafeStop.NOTHING_YET, Optional.empty(), Optional.empty());
    }

    public Slice with(Effort newEffort, List<IssueId> newDependsOn) {
        return new Slice(issue, newEffort, newDependsOn, state, safeStop, openedAt, finishedAt);
    }

    public Slice with(SafeStop newSafeStop) {
        return new Slice(issue, effort, dependsOn, state, newSafeStop, openedAt, finishedAt);
    }

    /** The slice in that state from now on; one that is opened again keeps the moment of its first opening. */
    public Slice in(SliceState newState, Instant now) {
        return new Slice(
                issue,
                effort,
                dependsOn,
                newState,
                safeStop,
                newState == SliceState.PLANNED ? Optional.empty() : Optional.of(openedAt.orElse(now)),
                newState == SliceState.FINISHED ? Optional.of(now) : Optional.empty());
    }

    /** The slice without a dependency on that issue. */
    Slice independentOf(IssueId gone) {
        return with(
                effort, dependsOn.stream().filter(other -> !other.equals(gone)).toList());
    }
}
