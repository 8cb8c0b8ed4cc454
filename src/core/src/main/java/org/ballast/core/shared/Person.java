package org.ballast.core.shared;

import java.util.Optional;

/**
 * Somebody as the screen shows them.
 *
 * @param displayName absent when the tracker no longer knows the person
 * @param former whether the person was deactivated, anonymised or deleted
 */
public record Person(Optional<String> displayName, boolean former) {

    /** Somebody whom the tracker no longer knows. */
    public static final Person FORMER = new Person(Optional.empty(), true);
}
