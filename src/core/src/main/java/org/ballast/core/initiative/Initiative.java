package org.ballast.core.initiative;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * Work that is too big for one sprint.
 *
 * @param issue the issue or epic that it stands for
 * @param slices in their order, each issue once; at most {@value #MOST_SLICES}
 * @param pauses oldest first; only the last may still last
 * @param closing present once it is over
 * @param revision grows by one with every change, from 1
 */
public record Initiative(
        InitiativeId id,
        BoardId board,
        IssueId issue,
        InitiativePlan plan,
        List<Slice> slices,
        List<Pause> pauses,
        Optional<ClosingRecord> closing,
        Instant startedAt,
        UserId startedBy,
        int revision) {
    public static final int FEWEST_SLICES = 2;
    public static final int MOST_SLICES = 30;

    public Initiative {
        slices = List.copyOf(slices);
        pauses = List.copyOf(pauses);
    }

    public InitiativeState state() {
        if (closing.isPresent()) {
            return closing.get().finished() ? InitiativeState.FINISHED : InitiativeState.DROPPED;
        }
        return currentPause().isPresent() ? InitiativeState.PAUSED : InitiativeState.RUNNING;
    }

    public boolean isClosed() {
        return closing.isPresent();
    }

    /** The pause that lasts. */
    public Optional<Pause> currentPause() {
        return lastPause().filter(pause -> pause.until().isEmpty());
    }

    public Optional<Pause> lastPause() {
        return pauses.isEmpty() ? Optional.empty() : Optional.of(pauses.get(pauses.size() - 1));
    }

    public Optional<Slice> slice(IssueId asked) {
        return slices.stream().filter(slice -> slice.issue().equals(asked)).findFirst();
    }

    public boolean hasSlice(IssueId asked, SliceState state) {
        return slice(asked).filter(slice -> slice.state() == state).isPresent();
    }

    /** The slices in that state, in order. */
    public List<Slice> slicesIn(SliceState state) {
        return slices.stream().filter(slice -> slice.state() == state).toList();
    }

    /** Planned slices whose dependencies are all finished, in order. */
    public List<Slice> ready() {
        return slicesIn(SliceState.PLANNED).stream()
                .filter(slice -> slice.dependsOn().stream().allMatch(other -> hasSlice(other, SliceState.FINISHED)))
                .toList();
    }

    /** How long work has rested up to that moment, all pauses together. */
    public Duration pausedTime(Instant until) {
        return pauses.stream().map(pause -> pause.length(until)).reduce(Duration.ZERO, Duration::plus);
    }

    Optional<Instant> lastFinishedAt() {
        return slices.stream().flatMap(slice -> slice.finishedAt().stream()).max(Comparator.naturalOrder());
    }

    /** Since when slices may be worked on: since its start, or since its RFC was accepted. */
    Instant openToSlicesSince() {
        return plan.rfc()
                .flatMap(Rfc::acceptedAt)
                .filter(accepted -> accepted.isAfter(startedAt))
                .orElse(startedAt);
    }

    /** Since when nothing but the team's alternation kept the next slice waiting. */
    Instant freeSince() {
        Instant open = openToSlicesSince();
        return lastPause().flatMap(Pause::until).filter(open::isBefore).orElse(open);
    }

    public Initiative with(InitiativePlan newPlan) {
        return new Initiative(id, board, issue, newPlan, slices, pauses, closing, startedAt, startedBy, revision);
    }

    public Initiative withSlices(List<Slice> newSlices) {
        return new Initiative(id, board, issue, plan, newSlices, pauses, closing, startedAt, startedBy, revision);
    }

    /** With the slice in the place of the one of the same issue, or behind all others. */
    public Initiative with(Slice changed) {
        List<Slice> all = new ArrayList<>(slices);
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).issue().equals(changed.issue())) {
                all.set(at, changed);
                return withSlices(all);
            }
        }
        all.add(changed);
        return withSlices(all);
    }

    /** Without the slice of that issue; no other slice depends on it any more. */
    public Initiative withoutSlice(IssueId gone) {
        return withSlices(slices.stream()
                .filter(slice -> !slice.issue().equals(gone))
                .map(slice -> slice.independentOf(gone))
                .toList());
    }

    public Initiative paused(Pause pause) {
        List<Pause> all = new ArrayList<>(pauses);
        all.add(pause);
        return withPauses(all);
    }

    /** With the last pause changed to that one; there must be a pause. */
    public Initiative withLastPause(Pause pause) {
        List<Pause> all = new ArrayList<>(pauses.subList(0, pauses.size() - 1));
        all.add(pause);
        return withPauses(all);
    }

    /** Over; a pause that lasted ends with it. */
    public Initiative closed(ClosingRecord record) {
        Initiative resumed = currentPause()
                .map(pause -> withLastPause(pause.ended(record.at())))
                .orElse(this);
        return new Initiative(
                id, board, issue, plan, slices, resumed.pauses, Optional.of(record), startedAt, startedBy, revision);
    }

    public Initiative nextRevision() {
        return new Initiative(id, board, issue, plan, slices, pauses, closing, startedAt, startedBy, revision + 1);
    }

    private Initiative withPauses(List<Pause> newPauses) {
        return new Initiative(id, board, issue, plan, slices, newPauses, closing, startedAt, startedBy, revision);
    }
}
