package org.ballast.core.testing;

/** What a database says when a unique key is taken. */
public final class KeyTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyTakenException(String key) {
        super("key " + key + " is taken");
    }
}
