package org.ballast.core.debt;

import java.util.List;
import java.util.Set;
import org.ballast.core.shared.IssueId;

/** What is kept elsewhere about the strategies that issues serve, as far as it concerns the issue alone. */
public interface IssuePillars {

    /** More refs than these are not made public of one issue, so that its property stays small. */
    int MOST = 50;

    /**
     * Refs, such as S12-P1, of the pillars that the issue serves, of those that everybody who is logged in may read; ascending,
     * at most {@value #MOST}.
     */
    List<String> publicRefs(IssueId issue);

    /** Every issue that is linked with a strategy. */
    Set<IssueId> linked();

    /** Forgets all links of an issue. */
    void removeAll(IssueId issue);
}
