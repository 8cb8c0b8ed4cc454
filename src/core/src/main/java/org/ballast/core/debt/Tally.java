package org.ballast.core.debt;

/**
 * What an issue got.
 *
 * @param votes dots
 * @param voters people who gave at least one
 */
public record Tally(int votes, int voters) {

    public static final Tally NONE = new Tally(0, 0);

    public Tally {
        if (voters < 0 || votes < voters) {
            throw new IllegalArgumentException("votes (" + votes + ") must be at least voters (" + voters + ")");
        }
    }

    public Tally plus(Tally other) {
        return new Tally(Math.addExact(votes, other.votes), Math.addExact(voters, other.voters));
    }
}
