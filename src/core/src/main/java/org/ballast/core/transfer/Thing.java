package org.ballast.core.transfer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of thing of the tracker that rows name by its id. */
public enum Thing {
    /** By login name. */
    PERSON,
    /** By key. */
    ISSUE,
    /** By key. */
    PROJECT,
    /** By id: a board's name may be taken twice. */
    BOARD,
    /** By id. */
    FILTER,
    /** By id. */
    SPRINT;

    /** From here on an id stands for something that the tracker lacks; no tracker counts so far, and JSON keeps it exact. */
    private static final long VACANT = 9_000_000_000_000_000L;

    private static final String FORMER = "former-";

    /** How the file calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Thing> called(String word) {
        return Arrays.stream(values())
                .filter(thing -> thing.word().equals(word))
                .findFirst();
    }

    /** The id of one that the tracker does not have, so that its rows are kept like those of one that was deleted. */
    public String vacant(int number) {
        return this == PERSON ? FORMER + number : String.valueOf(VACANT + number);
    }
}
