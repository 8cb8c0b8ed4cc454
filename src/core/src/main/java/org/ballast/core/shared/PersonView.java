package org.ballast.core.shared;

import java.util.Optional;

/**
 * A person in an answer.
 *
 * @param displayName absent when the tracker no longer knows the person
 * @param former whether the person left
 */
public record PersonView(Optional<String> displayName, boolean former) {

    public static PersonView of(Person person) {
        return new PersonView(person.displayName(), person.former());
    }
}
