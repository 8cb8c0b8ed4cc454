package org.ballast.core.planning.usecase;

import org.ballast.core.record.Starvation;
import org.ballast.core.shared.Refusal;

/**
 * A candidate that was passed over, and why.
 *
 * @param lacks points of value that it needs more even without that reason; 0 when the reason alone is in its way
 * @param passedOver how many past sprints could have taken it and did not
 * @param starved whether that is so often that the team owes it a verdict
 */
public record NearMissView(CandidateView candidate, Refusal reason, int lacks, int passedOver, boolean starved) {

    static NearMissView of(CandidateView candidate, Refusal reason, int lacks, int passedOver) {
        return new NearMissView(candidate, reason, lacks, passedOver, Starvation.isStarved(passedOver));
    }
}
