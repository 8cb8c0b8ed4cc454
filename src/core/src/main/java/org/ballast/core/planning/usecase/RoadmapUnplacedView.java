package org.ballast.core.planning.usecase;

import java.util.Optional;
import org.ballast.core.shared.Refusal;

/**
 * An item that found no place.
 *
 * @param pinnedTo the number of the sprint in which somebody wants it all the same
 */
public record RoadmapUnplacedView(CandidateView candidate, Refusal reason, Optional<Integer> pinnedTo) {}
