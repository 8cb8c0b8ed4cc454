package org.ballast.core.planning.usecase;

import java.util.Optional;
import org.ballast.core.shared.Refusal;

/** A task that the sprint or week should take, and why the viewer may not add it. */
public record PickView(CandidateView candidate, boolean canAdd, Optional<Refusal> addRefusal) {

    static PickView of(CandidateView candidate, Optional<Refusal> objection) {
        return new PickView(candidate, objection.isEmpty(), objection);
    }
}
