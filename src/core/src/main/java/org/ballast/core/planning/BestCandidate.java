package org.ballast.core.planning;

import java.util.Optional;
import org.ballast.core.shared.Refusal;

/**
 * The candidate that a team should look at first, of some.
 *
 * @param objection why it can't be picked yet; absent when it can
 */
public record BestCandidate(RankedCandidate candidate, Optional<Refusal> objection) {}
