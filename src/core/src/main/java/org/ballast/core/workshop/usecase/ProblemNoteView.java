package org.ballast.core.workshop.usecase;

import java.util.Optional;
import org.ballast.core.shared.PersonView;

/**
 * A problem note.
 *
 * @param key what its author's page calls it; absent for everybody else
 * @param category a known one by code, or an own one
 * @param author absent when it is anonymous and not the person's own
 * @param revision what the next change is typed over
 * @param cluster number of the cluster that it is in
 */
public record ProblemNoteView(
        long noteId,
        Optional<String> key,
        String category,
        String text,
        boolean anonymous,
        boolean mine,
        Optional<PersonView> author,
        int revision,
        Optional<Integer> cluster) {}
