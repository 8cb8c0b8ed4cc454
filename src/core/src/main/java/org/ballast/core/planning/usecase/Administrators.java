package org.ballast.core.planning.usecase;

import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UserId;

/** What only administrators of the tracker may do. */
final class Administrators {

    private Administrators() {}

    static Outcome<UserId> only(Permissions permissions, UserId user) {
        return permissions.administersTracker(user) ? Outcome.done(user) : Outcome.refused(Refusals.ADMINS_ONLY);
    }
}
