package org.ballast.core.strategy;

/**
 * A department's strategy for a period; what it says stands in its versions.
 *
 * @param title 1 to 200 code points
 */
public record Strategy(StrategyId id, DepartmentId department, String title, Period period) {

    public static final int LONGEST_TITLE = 200;
}
