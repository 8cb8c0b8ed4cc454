package org.ballast.sandbox.search;

import org.ballast.sandbox.store.Permissions;
import org.jspecify.annotations.Nullable;

/**
 * Who searches.
 *
 * @param userId null when not logged in
 * @param seesEverything whether permissions and issue security are left out; archived issues stay hidden
 */
public record Searcher(@Nullable Long userId, boolean seesEverything) {

    /** A person, or somebody who is not logged in. */
    public static Searcher of(@Nullable Long userId) {
        return new Searcher(userId, false);
    }

    /** As the same person, but without regard to permissions. */
    public Searcher withoutPermissions() {
        return new Searcher(userId, true);
    }

    /** The SQL condition on {@code issue i} that keeps what the searcher may not see out of the results. */
    String condition() {
        return seesEverything ? "i.archived = FALSE" : "i.archived = FALSE AND " + Permissions.SEES_ISSUE;
    }
}
