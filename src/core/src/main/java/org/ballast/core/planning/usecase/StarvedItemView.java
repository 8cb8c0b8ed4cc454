package org.ballast.core.planning.usecase;

import java.util.Optional;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.TaggingRules;
import org.ballast.core.shared.Refusal;

/**
 * An open item that could have been taken and was passed over.
 *
 * @param passedOver by how many sprints
 * @param canEdit whether the viewer may untag it and lift its priority
 */
public record StarvedItemView(CandidateView candidate, int passedOver, boolean canEdit, Optional<Refusal> editRefusal) {

    static StarvedItemView of(CandidateView candidate, Issue issue, int passedOver) {
        Optional<Refusal> objection = TaggingRules.objection(issue);
        return new StarvedItemView(candidate, passedOver, objection.isEmpty(), objection);
    }
}
