package org.ballast.core.debt;

import java.util.Set;
import org.ballast.core.shared.IssueId;

/**
 * Has the public facts of many issues written outside of a request: each may bring the tracker's index up to date, and nobody
 * should wait for hundreds of those. What is lost when a node dies meanwhile, the nightly repair writes.
 */
public interface FactsScheduler {

    /** Has {@link org.ballast.core.debt.usecase.PublicFacts#refresh} run for each of them within seconds; never throws because of the tracker. */
    void refreshSoon(Set<IssueId> issues);
}
