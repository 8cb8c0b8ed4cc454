package org.ballast.core.planning.usecase;

import org.ballast.core.planning.ScorePart;
import org.ballast.core.planning.ScorePoints;

/** The points of one part, and the most that it can give. */
public record ScorePointsView(ScorePart part, int points, int of) {

    static ScorePointsView of(ScorePoints points) {
        return new ScorePointsView(points.part(), points.points(), points.of());
    }
}
