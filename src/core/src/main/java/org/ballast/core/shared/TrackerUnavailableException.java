package org.ballast.core.shared;

/**
 * The tracker can't answer at the moment, for instance while it rebuilds its search index. No fault of the request and
 * none of ours: what was begun is rolled back, and every edge says {@link Refusals#TRACKER_UNAVAILABLE}.
 */
public final class TrackerUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TrackerUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
