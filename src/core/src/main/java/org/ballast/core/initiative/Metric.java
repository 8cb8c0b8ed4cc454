package org.ballast.core.initiative;

import java.math.BigDecimal;

/**
 * A number that an initiative changed.
 *
 * @param name 1 to {@value #LONGEST_NAME} code points
 * @param unit at most {@value #LONGEST_UNIT} code points, empty when it has none
 */
public record Metric(String name, BigDecimal before, BigDecimal after, String unit) {
    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_UNIT = 20;
    /** Digits before and behind the point together. */
    public static final int MOST_DIGITS = 15;

    /** What became of it, such as "Build: 12.5 → 3"; shorter than a win may be. */
    String words() {
        return name + ": " + before.toPlainString() + " → " + after.toPlainString();
    }
}
