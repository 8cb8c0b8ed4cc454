package org.ballast.core.workshop;

import java.util.Optional;

/**
 * Where the repository puts a problem note.
 *
 * @param number the note's {@link ProblemNote#number() number}
 * @param cluster number of the cluster; empty for none
 */
public record NotePlace(long number, Optional<Integer> cluster) {}
