package org.ballast.core.planning;

import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/**
 * How much each part counts in a candidate's value, in percent; together 100. The strategy lifts what people vote for and
 * never erases it, so the alignment never counts more than the votes.
 *
 * @param votes 0 to 100
 * @param alignment 0 to votes
 * @param priority 0 to 100
 * @param age 0 to 100
 */
public record Weights(int votes, int alignment, int priority, int age) {

    public static final int WHOLE = 100;

    /** Where the team follows a strategy. */
    public static final Weights DEFAULT = new Weights(50, 25, 15, 10);

    /** Where it follows none, so that no part of a value is out of everybody's reach. */
    public static final Weights WITHOUT_STRATEGY = new Weights(60, 0, 30, 10);

    static final String NOT_WHOLE = "ballast.planning.weights-not-whole";
    static final String ALIGNMENT_ABOVE_VOTES = "ballast.planning.alignment-above-votes";

    public Weights {
        if (!areWhole(votes, alignment, priority, age) || !areBounded(votes, alignment)) {
            throw new IllegalArgumentException("weights " + votes + ", " + alignment + ", " + priority + ", " + age);
        }
    }

    /** Whether these are 0 or more and {@value #WHOLE} together. */
    static boolean areWhole(int votes, int alignment, int priority, int age) {
        return votes >= 0
                && alignment >= 0
                && priority >= 0
                && age >= 0
                && (long) votes + alignment + priority + age == WHOLE;
    }

    /** Whether the alignment leaves the last word to the votes: of two items, it never outweighs a full share of them. */
    static boolean areBounded(int votes, int alignment) {
        return alignment <= votes;
    }

    /** The weights, or why these are none; a refusal names the field of the votes or of the alignment. */
    public static Outcome<Weights> check(
            int votes, int alignment, int priority, int age, String votesField, String alignmentField) {
        if (!areWhole(votes, alignment, priority, age)) {
            return Outcome.refused(Refusal.invalid(NOT_WHOLE, votesField));
        }
        return areBounded(votes, alignment)
                ? Outcome.done(new Weights(votes, alignment, priority, age))
                : Outcome.refused(Refusal.invalid(ALIGNMENT_ABOVE_VOTES, alignmentField)
                        .with(alignment)
                        .with(votes));
    }

    int of(ScorePart part) {
        return switch (part) {
            case VOTES -> votes;
            case ALIGNMENT -> alignment;
            case PRIORITY -> priority;
            case AGE -> age;
        };
    }
}
