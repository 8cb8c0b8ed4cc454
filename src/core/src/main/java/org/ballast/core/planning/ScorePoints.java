package org.ballast.core.planning;

/**
 * The points of one part.
 *
 * @param points 0 to of
 * @param of the most that the part can give
 */
public record ScorePoints(ScorePart part, int points, int of) {}
