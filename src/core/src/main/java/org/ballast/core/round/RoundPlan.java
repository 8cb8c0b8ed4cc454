package org.ballast.core.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a team wants its debt round to go.
 *
 * @param title 1 to {@value #LONGEST_TITLE} code points
 * @param stages what the team does, ascending, of {@link RoundStage#CHOICES}; always with the vote
 * @param quorumPercent share of the participants that must have voted for a closing without a second question, 0 to 100
 * @param understoodPercent share of the participants that must have said something for an item to be understood, 1 to 100
 * @param selfVote whether people may give dots to what they tagged themselves
 * @param deadlines until when each stage takes answers; a stage without one is a meeting's
 * @param narrowed whether a query said which items take part; then only what is tagged later joins them by itself
 */
public record RoundPlan(
        String title,
        List<RoundStage> stages,
        EstimateScale scale,
        int quorumPercent,
        int understoodPercent,
        boolean selfVote,
        Map<RoundStage, Instant> deadlines,
        boolean narrowed) {

    public static final int LONGEST_TITLE = 100;
    public static final int USUAL_QUORUM_PERCENT = 50;
    public static final int USUAL_UNDERSTOOD_PERCENT = 80;

    public RoundPlan {
        stages = List.copyOf(stages);
        deadlines = new TreeMap<>(deadlines);
        if (!areStages(stages)) {
            throw new IllegalArgumentException("stages " + stages + " must be choices with the vote among them");
        }
        refuseOutside("quorum", quorumPercent, 0);
        refuseOutside("share for an understood item", understoodPercent, 1);
    }

    /** Whether a round can go through them. */
    public static boolean areStages(List<RoundStage> stages) {
        return stages.contains(RoundStage.VOTE) && RoundStage.CHOICES.containsAll(stages);
    }

    public Optional<Instant> deadline(RoundStage stage) {
        return Optional.ofNullable(deadlines.get(stage));
    }

    public RoundPlan withDeadlines(Map<RoundStage, Instant> newDeadlines) {
        return new RoundPlan(title, stages, scale, quorumPercent, understoodPercent, selfVote, newDeadlines, narrowed);
    }

    public RoundPlan withRules(int newQuorumPercent, int newUnderstoodPercent, boolean newSelfVote) {
        return new RoundPlan(
                title, stages, scale, newQuorumPercent, newUnderstoodPercent, newSelfVote, deadlines, narrowed);
    }

    private static void refuseOutside(String name, int percent, int fewest) {
        if (percent < fewest || percent > 100) {
            throw new IllegalArgumentException(name + " (" + percent + ") must be " + fewest + " to 100 percent");
        }
    }
}
