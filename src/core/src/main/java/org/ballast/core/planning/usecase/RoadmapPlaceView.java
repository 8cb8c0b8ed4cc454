package org.ballast.core.planning.usecase;

/**
 * An item in its place.
 *
 * @param pinned whether somebody wants it there
 */
public record RoadmapPlaceView(CandidateView candidate, boolean pinned) {}
