package org.ballast.core.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

    /** What speaks for the candidate; the alignment is no part where it does not count. */
    List<ScorePoints> parts(Candidate candidate) {
        List<ScorePoints> parts = new ArrayList<>();
        parts.add(points(ScorePart.VOTES, candidate.tally().votes(), mostVotes));
        if (weights.alignment() > 0) {
            parts.add(points(ScorePart.ALIGNMENT, candidate.alignment(), BoardAlignments.MOST));
        }
        parts.add(points(ScorePart.PRIORITY, stepsAboveLowest(candidate), stepsOf(DebtPriority.HIGHEST)));
        parts.add(points(ScorePart.AGE, Math.min(ageWeeks(candidate), FULL_AGE_WEEKS), FULL_AGE_WEEKS));
        return parts;
    }

    /** Whole weeks since it was tagged; 0 for a tag from the future, and no more than a number holds for one from nowhere. */
    int ageWeeks(Candidate candidate) {
        long days = Duration.between(candidate.item().taggedAt(), now).toDays();
        return (int) Math.min(Integer.MAX_VALUE, Math.max(0, days / DAYS_OF_A_WEEK));
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
