package org.ballast.core.planning.usecase;

import java.util.Optional;
import org.ballast.core.debt.Issue;
import org.ballast.core.planning.SchedulingRules;
import org.ballast.core.shared.Refusal;

/** A task that the sprint should take, and why the viewer may not add it. */
public record PickView(CandidateView candidate, boolean canAdd, Optional<Refusal> addRefusal) {

    static PickView of(CandidateView candidate, Issue issue) {
        Optional<Refusal> objection = SchedulingRules.objectionToAdd(issue);
        return new PickView(candidate, objection.isEmpty(), objection);
    }
}
