package org.ballast.core.debt;

import java.util.Set;
import org.ballast.core.shared.IssueId;

/**
 * Writes the public issue property. It holds derived facts alone, so a write that fails is logged by the adapter and put
 * right by a later repair; neither of the two that write throws because of the tracker.
 */
public interface DebtFactsPublisher {

    /** Makes the property say exactly this. */
    Publication publish(IssueId issue, DebtFacts facts);

    /** Makes sure that there is no property. */
    Publication withdraw(IssueId issue);

    /** Issues that carry a property, right or wrong, as far as the tracker's search knows. */
    Set<IssueId> published();
}
