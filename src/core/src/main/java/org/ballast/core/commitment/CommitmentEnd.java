package org.ballast.core.commitment;

/**
 * What a team says of a commitment when its quarter ends.
 *
 * @param words 1 to {@value #LONGEST_WORDS} code points
 */
public record CommitmentEnd(Kept kept, String words) {

    public static final int LONGEST_WORDS = 500;
}
