package org.ballast.core.collect;

import java.util.Optional;
import org.ballast.core.shared.Refusal;

/**
 * What one row of a paste or a file says.
 *
 * @param line on which it stands, from 1
 * @param title one line of at most {@value Titles#LONGEST} characters; what there is of it when there is a problem
 * @param description the full text where the title had to be cut or had several lines, and the row's own description;
 *     empty when there is neither
 * @param votes that came with it, 0 to {@value #MOST_VOTES}; absent when there is no such column
 * @param cluster the group it stood in; empty when there is none
 * @param cut whether the title was too long
 * @param problem why no issue can be made of it
 */
public record CollectedLine(
        int line,
        String title,
        String description,
        Optional<Integer> votes,
        String cluster,
        boolean cut,
        Optional<Refusal> problem) {

    public static final int MOST_VOTES = 100_000;
}
