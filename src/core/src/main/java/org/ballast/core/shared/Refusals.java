package org.ballast.core.shared;

/** Refusals that belong to no single part. */
public final class Refusals {

    /** Too many people changed the same thing at once; trying again is safe. */
    public static final Refusal BUSY = Refusal.conflict("ballast.shared.busy");

    public static final Refusal NOT_LOGGED_IN = Refusal.of(RefusalKind.ANONYMOUS, "ballast.shared.not-logged-in");

    /** The same for an issue that does not exist and one that the person must not see. */
    public static final Refusal ISSUE_UNKNOWN = Refusal.unknown("ballast.shared.issue-unknown");

    /** The same for a board that does not exist, is not enabled, or whose filter the person must not see. */
    public static final Refusal BOARD_UNKNOWN = Refusal.unknown("ballast.shared.board-unknown");

    public static final Refusal ADMINS_ONLY = Refusal.forbidden("ballast.shared.admins-only");

    /** The tracker could not search, for instance while it rebuilds its index. */
    public static final Refusal TRACKER_UNAVAILABLE =
            Refusal.of(RefusalKind.UNAVAILABLE, "ballast.shared.tracker-unavailable");

    private Refusals() {}
}
