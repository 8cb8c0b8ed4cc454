package org.ballast.core.workshop;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.UserId;

/**
 * A problem that somebody wrote down in a workshop.
 *
 * @param number names it to the repository, which gives it, 0 before that; it tells in which order notes were written
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

    /**
     * Names the note to everybody in its workshop: a digest of a key that its author's page drew by lot. Numbers would stand in the
     * order of writing, and tell of an anonymous note between two signed ones who wrote it.
     *
     * @return 1 to 2⁵³ - 1, which a browser reads as it is; the hash is FNV-1a (Fowler, Noll and Vo 1991)
     */
    public NoteId noteId() {
        long hash = 0xcbf29ce484222325L;
        for (char letter : (key.value() + ":" + author.value()).toCharArray()) {
            hash = (hash ^ letter) * 0x100000001b3L;
        }
        return new NoteId(Math.max(1, hash >>> 11));
    }

    /** The same note under the number that the repository gave it. */
    public ProblemNote numbered(long newNumber) {
        return new ProblemNote(newNumber, key, author, category, text, anonymous, revision, window, changedAt, cluster);
    }

    public ProblemNote in(Optional<Integer> newCluster) {
        return new ProblemNote(number, key, author, category, text, anonymous, revision, window, changedAt, newCluster);
    }
}
