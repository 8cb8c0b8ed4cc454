package org.ballast.core.debt.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.ballast.core.debt.Standing;
import org.ballast.core.shared.IssueId;

/**
 * What was found out about some issues of a board, for one voter.
 *
 * @param asked the issues that were asked about
 * @param known of those, the ones that the voter may see
 */
record AskedStandings(Set<IssueId> asked, Map<IssueId, Standing> known) {

    /** Whether all of these were asked about. */
    boolean cover(Collection<IssueId> issues) {
        return asked.containsAll(issues);
    }
}
