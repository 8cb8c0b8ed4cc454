package org.ballast.core.planning;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.Issue;
import org.ballast.core.shared.Refusal;

/** Who may put an issue into a sprint and take it out again; the tracker checks it once more when it happens. */
public final class SchedulingRules {

    static final Refusal SCHEDULE_NOT_ALLOWED = Refusal.forbidden("ballast.planning.schedule-not-allowed");
    static final Refusal SPRINT_STARTED = Refusal.conflict("ballast.planning.sprint-started");

    private SchedulingRules() {}

    /** Why the person for whom the issue was read may not add it. */
    public static Optional<Refusal> objectionToAdd(Issue issue) {
        return issue.editable() && issue.schedulable() ? Optional.empty() : Optional.of(SCHEDULE_NOT_ALLOWED);
    }

    /**
     * Why it can not be taken back.
     *
     * @param sprintStart absent for a sprint that has no date yet
     */
    public static Optional<Refusal> objectionToUndo(Issue issue, Optional<Instant> sprintStart, Instant now) {
        boolean started = sprintStart.filter(start -> !start.isAfter(now)).isPresent();
        return started ? Optional.of(SPRINT_STARTED) : objectionToAdd(issue);
    }
}
