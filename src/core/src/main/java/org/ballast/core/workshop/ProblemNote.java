package org.ballast.core.workshop;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.UserId;

/**
 * A problem that somebody wrote down in a workshop.
 *
 * @param number names it in its workshop; given by the repository, 0 before that
 * @param category one of {@link NoteCategories#KNOWN}, or the author's own word
 * @param text 1 to {@value #LONGEST_TEXT} code points
 * @param anonymous whether nobody but the author learns who wrote it
 * @param revision from 1, one more with every change
 * @param window the browser window that wrote the present revision
 * @param cluster number of the cluster that it is in; empty when it is in none
 */
public record ProblemNote(
        long number,
        NoteKey key,
        UserId author,
        String category,
        String text,
        boolean anonymous,
        int revision,
        String window,
        Instant changedAt,
        Optional<Integer> cluster) {

    public static final int LONGEST_TEXT = 1000;

    /** The same note under the number that the repository gave it. */
    public ProblemNote numbered(long newNumber) {
        return new ProblemNote(newNumber, key, author, category, text, anonymous, revision, window, changedAt, cluster);
    }

    public ProblemNote in(Optional<Integer> newCluster) {
        return new ProblemNote(number, key, author, category, text, anonymous, revision, window, changedAt, newCluster);
    }
}
