package org.ballast.core.solver;

/**
 * How much a search may do before it answers with what it has. Counts, never time: the same on every machine.
 *
 * @param states how many partial choices may be held at once; about 60 bytes each
 * @param steps how many may be looked at in all; some 100 million a second on a server
 */
public record SearchBudget(int states, long steps) {

    /** At most about 150 MB and, on a server, some seconds. */
    public static final SearchBudget STANDARD = new SearchBudget(1_000_000, 300_000_000L);

    public SearchBudget {
        if (states < 1 || steps < 1) {
            throw new IllegalArgumentException("a budget of " + states + " states and " + steps + " steps");
        }
    }
}
