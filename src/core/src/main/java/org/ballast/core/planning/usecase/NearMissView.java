package org.ballast.core.planning.usecase;

import org.ballast.core.shared.Refusal;

/**
 * A candidate that was passed over, and why.
 *
 * @param lacks points of value that it needs more even without that reason; 0 when the reason alone is in its way
 */
public record NearMissView(CandidateView candidate, Refusal reason, int lacks) {}
