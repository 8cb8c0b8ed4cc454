package org.ballast.core.planning.usecase;

import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.planning.ScorePart;
import org.ballast.core.planning.ScorePoints;

/**
 * Where an item stands, and on what ground.
 *
 * @param rank from 1, among the open items that the viewer may see
 * @param votes points of its value for votes
 * @param alignment points of its value for its alignment
 */
public record RankPlaceView(int rank, int votes, int alignment) {

    static RankPlaceView of(RankedCandidate candidate) {
        return new RankPlaceView(
                candidate.rank(), points(candidate, ScorePart.VOTES), points(candidate, ScorePart.ALIGNMENT));
    }

    private static int points(RankedCandidate candidate, ScorePart part) {
        return candidate.parts().stream()
                .filter(points -> points.part() == part)
                .mapToInt(ScorePoints::points)
                .sum();
    }
}
