package org.ballast.sandbox.probe;

/** A word without letters. */
public final class EmptyWord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EmptyWord(String path) {
        super("empty word at " + path);
    }
}
