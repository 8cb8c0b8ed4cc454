package org.ballast.core.planning.usecase;

import java.util.Optional;
import org.ballast.core.shared.Refusal;

/** A debt item that is in the sprint or week already, and why the viewer may not take it out. */
public record PlannedView(CandidateView candidate, boolean canUndo, Optional<Refusal> undoRefusal) {

    static PlannedView of(CandidateView candidate, Optional<Refusal> objection) {
        return new PlannedView(candidate, objection.isEmpty(), objection);
    }
}
