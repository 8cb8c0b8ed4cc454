package org.ballast.core.initiative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/** What may be done with an initiative in its present state, whoever asks. */
public final class InitiativeRules {
    /** The same for an initiative that does not exist and one that the person must not see. */
    public static final Refusal UNKNOWN = Refusal.unknown("ballast.initiative.unknown");

    public static final Refusal SLICE_UNKNOWN = Refusal.unknown("ballast.initiative.slice-unknown");
    public static final Refusal EDIT_NOT_ALLOWED = Refusal.forbidden("ballast.initiative.edit-not-allowed");
    public static final Refusal CHANGED_MEANWHILE = Refusal.conflict("ballast.initiative.changed-meanwhile");
    public static final Refusal ALREADY_ONE = Refusal.conflict("ballast.initiative.already-one");
    public static final Refusal SLICE_TAKEN = Refusal.conflict("ballast.initiative.slice-taken");
    static final Refusal CLOSED = Refusal.conflict("ballast.initiative.closed");
    static final Refusal ALREADY_PAUSED = Refusal.conflict("ballast.initiative.already-paused");
    static final Refusal NOT_PAUSED = Refusal.conflict("ballast.initiative.not-paused");
    static final Refusal SLICES_OPEN = Refusal.conflict("ballast.initiative.slices-open");
    static final Refusal NOT_OPEN = Refusal.conflict("ballast.initiative.slice-not-open");
    static final Refusal STARTED = Refusal.conflict("ballast.initiative.slice-started");
    static final Refusal ITSELF = Refusal.invalid("ballast.initiative.slice-itself", "issue");

    private InitiativeRules() {}

    /** Why nothing about it can be changed. */
    public static Optional<Refusal> objectionToChange(Initiative initiative) {
        return when(initiative.isClosed(), CLOSED);
    }

    public static Optional<Refusal> objectionToPause(Initiative initiative) {
        return objectionToChange(initiative)
                .or(() -> when(initiative.currentPause().isPresent(), ALREADY_PAUSED));
    }

    /** Also why no parking note can be written. */
    public static Optional<Refusal> objectionToResume(Initiative initiative) {
        return objectionToChange(initiative)
                .or(() -> when(initiative.currentPause().isEmpty(), NOT_PAUSED));
    }

    /** Dropping always is possible; finishing wants no slice to be left open. */
    public static Optional<Refusal> objectionToFinish(Initiative initiative) {
        return objectionToChange(initiative)
                .or(() -> when(!initiative.slicesIn(SliceState.OPEN).isEmpty(), SLICES_OPEN));
    }

    /** Why the slices can not become these: too many, one too large, one the initiative itself, a circle. */
    public static Optional<Refusal> objectionToSlices(Initiative initiative, List<Slice> slices, SliceNames names) {
        if (slices.stream().anyMatch(slice -> slice.issue().equals(initiative.issue()))) {
            return Optional.of(ITSELF);
        }
        if (slices.size() > Initiative.MOST_SLICES) {
            return Optional.of(
                    Refusal.conflict("ballast.initiative.too-many-slices").with(Initiative.MOST_SLICES));
        }
        return SliceOrder.circle(slices).map(circle -> circleRefusal(circle, names));
    }

    /** Why the effort of a slice is too much for one sprint's share. */
    public static Optional<Refusal> objectionToEffort(InitiativePlan plan, Slice slice) {
        return when(
                slice.effort().compareTo(plan.largestSlice()) > 0,
                Refusal.invalid("ballast.initiative.slice-too-large", "effort")
                        .with(slice.effort().asPersonDays())
                        .with(plan.largestSlice().asPersonDays()));
    }

    /** Why one sprint's share can not become as small as the plan says: this slice is still to be done. */
    public static Optional<Refusal> objectionToShare(InitiativePlan plan, Slice largest) {
        return when(
                largest.effort().compareTo(plan.largestSlice()) > 0,
                Refusal.invalid("ballast.initiative.share-too-small", "largestSlice"));
    }

    /** What was worked on stays in the record. */
    public static Optional<Refusal> objectionToRemove(Slice slice) {
        return when(slice.state() != SliceState.PLANNED, STARTED);
    }

    /** Why the slice can not be opened, or opened again after it was finished. */
    public static Optional<Refusal> objectionToOpen(Initiative initiative, Slice slice, SliceNames names) {
        return objectionToChange(initiative)
                .or(() -> SliceEligibility.underWay(slice))
                .or(() -> SliceEligibility.paused(initiative))
                .or(() -> SliceEligibility.tooFewSlices(initiative))
                .or(() -> SliceEligibility.waiting(initiative, slice, names))
                .or(() -> SliceEligibility.anotherOpen(initiative, slice, names));
    }

    /** Why the slice can not be finished: it is not open, or it is no safe place to stop yet. */
    public static Optional<Refusal> objectionToFinish(Initiative initiative, Slice slice) {
        return objectionToChange(initiative)
                .or(() -> when(slice.state() != SliceState.OPEN, NOT_OPEN))
                .or(() -> when(
                        !slice.safeStop().isComplete(),
                        Refusal.conflict("ballast.initiative.not-safe-to-stop")
                                .with(slice.safeStop().missing())));
    }

    /** Why an open slice can not be put back. */
    public static Optional<Refusal> objectionToPutBack(Initiative initiative, Slice slice) {
        return objectionToChange(initiative).or(() -> when(slice.state() != SliceState.OPEN, NOT_OPEN));
    }

    static Optional<Refusal> when(boolean objects, Refusal refusal) {
        return objects ? Optional.of(refusal) : Optional.empty();
    }

    /** A circle with a hidden slice in it is refused without its path. */
    private static Refusal circleRefusal(List<IssueId> circle, SliceNames names) {
        boolean hidden = circle.stream().anyMatch(issue -> names.keyOf(issue).isEmpty());
        if (hidden) {
            return Refusal.invalid("ballast.initiative.circle-hidden", "dependsOn");
        }
        String path =
                circle.stream().flatMap(issue -> names.keyOf(issue).stream()).collect(Collectors.joining(" → "));
        return Refusal.invalid("ballast.initiative.circle", "dependsOn").with(path);
    }
}
