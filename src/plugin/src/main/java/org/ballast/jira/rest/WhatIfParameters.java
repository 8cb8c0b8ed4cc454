package org.ballast.jira.rest;

import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ballast.core.planning.WhatIf;
import org.ballast.core.planning.WhatIfForm;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** The parameters of a question to the suggestion. */
public class WhatIfParameters {

    @QueryParam("weightVotes")
    private @Nullable String votes;

    @QueryParam("weightPriority")
    private @Nullable String priority;

    @QueryParam("weightAge")
    private @Nullable String age;

    @QueryParam("capacityDays")
    private @Nullable String capacity;

    @QueryParam("force")
    private @Nullable String force;

    @QueryParam("leaveOut")
    private @Nullable String leaveOut;

    Outcome<WhatIf> read() {
        return QueryParameters.optionalWhole("weightVotes", votes)
                .then(first -> QueryParameters.optionalWhole("weightPriority", priority)
                        .then(second -> QueryParameters.optionalWhole("weightAge", age)
                                .then(third -> wishes(first, second, third))));
    }

    private Outcome<WhatIf> wishes(Optional<Integer> first, Optional<Integer> second, Optional<Integer> third) {
        Outcome<Optional<BigDecimal>> days = QueryParameters.number("capacityDays", capacity);
        Outcome<List<IssueId>> forced = QueryParameters.issues("force", force);
        return days.then(given -> forced.then(in -> QueryParameters.issues("leaveOut", leaveOut)
                .then(out -> new WhatIfForm(first, second, third, given, in, out).read())));
    }
}
