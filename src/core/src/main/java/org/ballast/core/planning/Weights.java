package org.ballast.core.planning;

/**
 * How much each part counts in a candidate's value, in percent; together 100.
 *
 * @param votes 0 to 100
 * @param priority 0 to 100
 * @param age 0 to 100
 */
public record Weights(int votes, int priority, int age) {

    public static final int WHOLE = 100;

    public static final Weights DEFAULT = new Weights(60, 30, 10);

    public Weights {
        if (!areWeights(votes, priority, age)) {
            throw new IllegalArgumentException("weights " + votes + ", " + priority + ", " + age);
        }
    }

    /** Whether these are 0 or more and {@value #WHOLE} together. */
    public static boolean areWeights(int votes, int priority, int age) {
        return votes >= 0 && priority >= 0 && age >= 0 && (long) votes + priority + age == WHOLE;
    }

    int of(ScorePart part) {
        return switch (part) {
            case VOTES -> votes;
            case PRIORITY -> priority;
            case AGE -> age;
        };
    }
}
