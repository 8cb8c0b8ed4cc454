package org.ballast.core.workshop;

import java.util.Optional;

/**
 * That somebody wants a problem note to go from one cluster to another.
 *
 * @param from the cluster that it was seen in; empty when in none
 * @param to where it goes; empty for none, or for the new cluster when one is made
 */
public record NoteMove(NoteId note, Optional<Integer> from, Optional<Integer> to) {}
