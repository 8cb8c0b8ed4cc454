package org.ballast.core.workshop;

import java.util.Optional;

/**
 * That a problem note goes from one cluster to another.
 *
 * @param note its number; from outside, its {@link ProblemNote#noteId() id}
 * @param from the cluster that it was seen in; empty when in none
 * @param to where it goes; empty for none, or for the new cluster when one is made
 */
public record NoteMove(long note, Optional<Integer> from, Optional<Integer> to) {}
