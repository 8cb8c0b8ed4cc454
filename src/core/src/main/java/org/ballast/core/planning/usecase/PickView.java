package org.ballast.core.planning.usecase;

import java.util.Optional;
import org.ballast.core.shared.Refusal;

/**
 * A task that the sprint or week should take, and why the viewer may not add it.
 *
 * @param switchCost points that it costs the set because its area is another one; the set's value is the sum of the values less these
 */
public record PickView(CandidateView candidate, int switchCost, boolean canAdd, Optional<Refusal> addRefusal) {

    static PickView of(CandidateView candidate, int switchCost, Optional<Refusal> objection) {
        return new PickView(candidate, switchCost, objection.isEmpty(), objection);
    }
}
