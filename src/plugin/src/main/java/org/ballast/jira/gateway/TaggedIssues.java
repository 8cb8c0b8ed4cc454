package org.ballast.jira.gateway;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.shared.Codes;

/** How tagged issues are found in Jira's index: by the aliases of the public property. */
final class TaggedIssues {
    /** True for issues whose property says that they are tagged. */
    static final String JQL = "techDebtPriorityRank >= 1";

    /** True for issues with any property of ours, also one that somebody tampered with. */
    static final String WITH_PROPERTY =
            "techDebtPriorityRank > -1000000 OR techDebtVotes > -1000000 OR techDebtKind in ("
                    + Arrays.stream(DebtKind.values())
                            .map(kind -> '"' + Codes.of(kind) + '"')
                            .collect(Collectors.joining(", "))
                    + ")";

    private TaggedIssues() {}
}
