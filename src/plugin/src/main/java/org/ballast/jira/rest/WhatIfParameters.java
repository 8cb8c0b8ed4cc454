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

    @QueryParam("weightAlignment")
    private @Nullable String alignment;

    @QueryParam("weightPriority")
    private @Nullable String priority;

    @QueryParam("weightAge")
    private @Nullable String age;

    @QueryParam("switchCost")
    private @Nullable String switchCost;

    @QueryParam("pillarDays")
    private @Nullable String pillarDays;

    @QueryParam("capacityDays")
    private @Nullable String capacity;

    @QueryParam("force")
    private @Nullable String force;

    @QueryParam("leaveOut")
    private @Nullable String leaveOut;

    @QueryParam("misses")
    private @Nullable String misses;

    Outcome<WhatIf> read() {
        return QueryParameters.optionalWhole("weightVotes", votes)
                .then(first -> QueryParameters.optionalWhole("weightAlignment", alignment)
                        .then(second -> QueryParameters.optionalWhole("weightPriority", priority)
                                .then(third -> QueryParameters.optionalWhole("weightAge", age)
                                        .then(fourth -> wishes(first, second, third, fourth)))));
    }

    private Outcome<WhatIf> wishes(
            Optional<Integer> first, Optional<Integer> second, Optional<Integer> third, Optional<Integer> fourth) {
        Outcome<Optional<Integer>> cost = QueryParameters.optionalWhole("switchCost", switchCost);
        Outcome<Optional<BigDecimal>> forPillars = QueryParameters.number("pillarDays", pillarDays);
        Outcome<Optional<BigDecimal>> days = QueryParameters.number("capacityDays", capacity);
        Outcome<List<IssueId>> forced = QueryParameters.issues("force", force);
        return cost.then(points -> forPillars.then(pillars ->
                days.then(given -> forced.then(in -> QueryParameters.issues("leaveOut", leaveOut)
                        .then(out -> QueryParameters.optionalWhole("misses", misses)
                                .then(count -> new WhatIfForm(
                                                first, second, third, fourth, points, pillars, given, in, out, count)
                                        .read()))))));
    }
}
