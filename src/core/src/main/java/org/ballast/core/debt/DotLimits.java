package org.ballast.core.debt;

/**
 * How many dots a person may give.
 *
 * @param budget dots in all, 1 to 99
 * @param cap dots on one item, 1 to 99; a cap above the budget is allowed and means the budget
 */
public record DotLimits(int budget, int cap) {

    public static final int FEWEST = 1;
    public static final int MOST = 99;
    public static final DotLimits DEFAULT = new DotLimits(5, 3);

    public DotLimits {
        refuseOutside("budget", budget);
        refuseOutside("cap", cap);
    }

    private static void refuseOutside(String name, int dots) {
        if (dots < FEWEST || dots > MOST) {
            throw new IllegalArgumentException(name + " (" + dots + ") must be " + FEWEST + " to " + MOST);
        }
    }
}
