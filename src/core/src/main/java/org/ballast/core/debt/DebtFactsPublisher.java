package org.ballast.core.debt;

import java.util.Set;
import org.ballast.core.shared.IssueId;

/**
 * Writes the public issue property. It holds derived facts alone, so a write that fails is logged by the adapter and put
 * right by the next repair; no method throws because of the tracker.
 */
public interface DebtFactsPublisher {

    /** Makes the property say exactly this; true when it said something else (or nothing) before. */
    boolean publish(IssueId issue, DebtFacts facts);

    /** Makes sure that there is no property; true when there was one. */
    boolean withdraw(IssueId issue);

    /** Issues that carry a property, right or wrong, as far as the tracker's search knows. */
    Set<IssueId> published();
}
