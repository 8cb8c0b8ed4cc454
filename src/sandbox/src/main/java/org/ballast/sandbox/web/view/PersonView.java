package org.ballast.sandbox.web.view;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.ballast.sandbox.store.UserRow;

/**
 * A person as pages show one.
 *
 * @param initials one or two letters for the picture
 * @param tone 0 to 5, the colour of the picture; the same for a person everywhere
 */
public record PersonView(long id, String name, String displayName, String initials, long tone, boolean active) {
    private static final int TONES = 6;

    public static PersonView of(UserRow user) {
        return new PersonView(
                user.id(),
                user.name(),
                user.active() ? user.displayName() : user.displayName() + " (inactive)",
                initials(user.displayName()),
                Math.floorMod(user.id(), TONES),
                user.active());
    }

    private static String initials(String displayName) {
        return Arrays.stream(displayName.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> new String(Character.toChars(word.codePointAt(0))))
                .collect(Collectors.joining());
    }
}
