package org.ballast.sandbox.store;

/** The store says no to something a person asked for; the message is a sentence for that person. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }
}
