package org.ballast.core.workshop;

/**
 * Names a problem note to everybody in its workshop. It says nothing of the order in which notes were written; the {@link
 * ProblemNote#number() number} that does stays with the repository.
 *
 * @param value 1 to 2⁵³ - 1 of a note that there is
 */
public record NoteId(long value) implements Comparable<NoteId> {

    @Override
    public int compareTo(NoteId other) {
        return Long.compare(value, other.value);
    }
}
