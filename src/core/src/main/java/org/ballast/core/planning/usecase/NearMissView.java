package org.ballast.core.planning.usecase;

import org.ballast.core.shared.Refusal;

/** A candidate that was passed over, and why. */
public record NearMissView(CandidateView candidate, Refusal reason) {}
