package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.Issue;
import org.ballast.core.planning.SchedulingRules;
import org.ballast.core.shared.Refusal;

/** A debt item that is in the sprint already, and why the viewer may not take it out. */
public record PlannedView(CandidateView candidate, boolean canUndo, Optional<Refusal> undoRefusal) {

    static PlannedView of(CandidateView candidate, Issue issue, Optional<Instant> sprintStart, Instant now) {
        Optional<Refusal> objection = SchedulingRules.objectionToUndo(issue, sprintStart, now);
        return new PlannedView(candidate, objection.isEmpty(), objection);
    }
}
