package org.ballast.core.transfer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of thing of the tracker that rows name by its id. */
public enum Thing {
    /** By login name. */
    PERSON(true),
    /** By key. */
    ISSUE(true),
    /** By key. */
    PROJECT(true),
    /** By id: a board's name may be taken twice. */
    BOARD(false),
    /** By id. */
    FILTER(false),
    /** By id. */
    SPRINT(false);

    /** From here on an id stands for something that the tracker lacks; no tracker counts so far, and JSON keeps it exact. */
    private static final long VACANT = 9_000_000_000_000_000L;

    private static final String FORMER = "former-";

    private final boolean lookedUp;

    Thing(boolean lookedUp) {
        this.lookedUp = lookedUp;
    }

    /** Whether the name book tells if the tracker has one; the others are taken by their id, and what has it there may be another one here. */
    public boolean isLookedUp() {
        return lookedUp;
    }

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
