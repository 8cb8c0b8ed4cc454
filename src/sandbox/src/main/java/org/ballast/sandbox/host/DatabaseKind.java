package org.ballast.sandbox.host;

import java.util.Locale;

/** The databases a sandbox can run on. */
public enum DatabaseKind {
    H2,
    POSTGRESQL,
    MARIADB;

    /**
     * Reads a command line value such as {@code postgresql}.
     *
     * @throws IllegalArgumentException when the value names no database
     */
    public static DatabaseKind of(String text) {
        for (DatabaseKind kind : values()) {
            if (kind.label().equals(text)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "--database %s is not known%nMaybe h2, postgresql or mariadb?".formatted(text));
    }

    /** The value as written on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
