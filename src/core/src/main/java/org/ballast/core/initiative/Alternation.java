package org.ballast.core.initiative;

import java.time.Duration;
import java.time.Instant;
import org.ballast.core.shared.Effort;

/**
 * How slices of an initiative alternate with product work.
 *
 * @param productSprints sprints without slice after each slice, 0 to {@value #MOST_PRODUCT_SPRINTS}; counts by sprints
 * @param sharePercent of the team's capacity that slices take over time, 1 to 100; counts by share
 */
public record Alternation(AlternationKind kind, int productSprints, int sharePercent) {
    public static final int MOST_PRODUCT_SPRINTS = 12;
    public static final int WHOLE = 100;

    /** A slice that is later than so many sprints is flagged. */
    public static final int TOLERATED_SPRINTS = 2;

    /** One slice, then two sprints for the product. */
    public static final Alternation DEFAULT = new Alternation(AlternationKind.SPRINTS, 2, 20);

    public Alternation {
        if (productSprints < 0 || productSprints > MOST_PRODUCT_SPRINTS || sharePercent < 1 || sharePercent > WHOLE) {
            throw new IllegalArgumentException(
                    "an alternation of " + productSprints + " sprints or " + sharePercent + " % makes no sense");
        }
    }

    /**
     * When a slice of that effort is due: in so many sprints when positive, in the planned sprint when 0, and late by so
     * many sprints when negative. Neither a pause nor the wait for an RFC makes a slice late.
     */
    public int sprintsUntilDue(Initiative initiative, Effort effort, PlannedSprint sprint) {
        return kind == AlternationKind.SPRINTS
                ? untilDueBySprints(initiative, sprint)
                : untilDueByShare(initiative, effort, sprint);
    }

    private int untilDueBySprints(Initiative initiative, PlannedSprint sprint) {
        int late = Math.max(0, sprint.sprintsSince(initiative.freeSince()) - 1);
        if (initiative.lastFinishedAt().isEmpty()) {
            return -late;
        }
        Instant finished = initiative.lastFinishedAt().get();
        int until = productSprints + 1 - sprint.sprintsSince(finished);
        return until > 0 ? until : -Math.min(-until, late);
    }

    /** What slices may have taken up to the end of the planned sprint, against what they took and would take. */
    private int untilDueByShare(Initiative initiative, Effort effort, PlannedSprint sprint) {
        Duration paused = initiative.pausedTime(sprint.start());
        int sprints = Math.max(1, sprint.sprintsSince(initiative.openToSlicesSince()) - sprint.wholeSprints(paused));
        long oneSprint = Math.max(1L, (long) sharePercent * sprint.capacity().halfDays());
        long taken = initiative.slices().stream()
                .filter(slice -> slice.state() != SliceState.PLANNED)
                .mapToLong(slice -> slice.effort().halfDays())
                .sum();
        long lacking = (taken + effort.halfDays()) * WHOLE - oneSprint * sprints;
        return Math.toIntExact(lacking > 0 ? (lacking + oneSprint - 1) / oneSprint : lacking / oneSprint);
    }
}
