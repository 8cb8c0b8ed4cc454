package org.ballast.core.shared;

/** What a store says within a {@link UnitOfWork} when what was read is not there any more: it runs again, with fresh data. */
public final class OvertakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OvertakenException(String what) {
        super(what + " was changed by somebody else");
    }
}
