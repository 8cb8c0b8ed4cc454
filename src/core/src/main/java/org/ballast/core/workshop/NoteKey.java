package org.ballast.core.workshop;

import java.util.Optional;
import org.ballast.core.shared.ClientKeys;

/**
 * Names a problem note among those that its author wrote in a workshop; given by the page, so that a note that is sent twice
 * is there once.
 *
 * @param value as {@link ClientKeys} says
 */
public record NoteKey(String value) {

    public NoteKey {
        if (!ClientKeys.isOne(value)) {
            throw new IllegalArgumentException(
                    "note key (" + value + ") must have 8 to 64 letters, digits and hyphens");
        }
    }

    /** Empty for any other text. */
    public static Optional<NoteKey> of(String text) {
        return ClientKeys.isOne(text) ? Optional.of(new NoteKey(text)) : Optional.empty();
    }
}
