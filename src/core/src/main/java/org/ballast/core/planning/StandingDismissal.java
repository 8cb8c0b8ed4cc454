package org.ballast.core.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A dismissal that still holds.
 *
 * @param until the first moment at which the candidate is offered again
 */
public record StandingDismissal(Dismissal dismissal, Instant until) {

    /** Those of the dismissals that hold at that moment, in the same order. */
    public static List<StandingDismissal> of(List<Dismissal> dismissals, TeamPolicy policy, Instant now) {
        List<StandingDismissal> standing = new ArrayList<>();
        for (Dismissal dismissal : dismissals) {
            Instant until = dismissal.until(policy);
            if (until.isAfter(now)) {
                standing.add(new StandingDismissal(dismissal, until));
            }
        }
        return standing;
    }
}
