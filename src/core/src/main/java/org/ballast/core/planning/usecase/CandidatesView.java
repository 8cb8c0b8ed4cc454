package org.ballast.core.planning.usecase;

import java.util.List;

/**
 * One page of a board's candidates.
 *
 * @param start of the page, from 0
 * @param limit the most that a page holds
 * @param total of those that the viewer may see
 */
public record CandidatesView(int start, int limit, int total, List<CandidateView> candidates) {}
