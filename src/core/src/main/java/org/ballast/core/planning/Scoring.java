package org.ballast.core.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ballast.core.debt.DebtPriority;

/**
 * How points are given.
 *
 * @param mostVotes dots of the candidate that has most
 */
record Scoring(int mostVotes, Instant now, Weights weights) {

    /** Points of one percent of weight, so that a value is 0 to 1000. */
    private static final int POINTS_OF_A_PERCENT = 10;

    /** From this age on a candidate has all points for age: half a year. */
    static final int FULL_AGE_WEEKS = 26;

    private static final long DAYS_OF_A_WEEK = 7;

    List<ScorePoints> parts(Candidate candidate) {
        return List.of(
                points(ScorePart.VOTES, candidate.tally().votes(), mostVotes),
                points(ScorePart.PRIORITY, stepsAboveLowest(candidate), stepsOf(DebtPriority.HIGHEST)),
                points(ScorePart.AGE, Math.min(ageWeeks(candidate), FULL_AGE_WEEKS), FULL_AGE_WEEKS));
    }

    /** Whole weeks since it was tagged; 0 for a tag from the future. */
    int ageWeeks(Candidate candidate) {
        long days = Duration.between(candidate.item().taggedAt(), now).toDays();
        return Math.toIntExact(Math.max(0, days / DAYS_OF_A_WEEK));
    }

    private static int stepsAboveLowest(Candidate candidate) {
        return stepsOf(candidate.item().values().priority());
    }

    private static int stepsOf(DebtPriority priority) {
        return priority.rank() - DebtPriority.LOWEST.rank();
    }

    private ScorePoints points(ScorePart part, int share, int whole) {
        int most = weights.of(part) * POINTS_OF_A_PERCENT;
        long points = whole == 0 ? 0 : (long) most * share / whole;
        return new ScorePoints(part, Math.toIntExact(points), most);
    }
}
