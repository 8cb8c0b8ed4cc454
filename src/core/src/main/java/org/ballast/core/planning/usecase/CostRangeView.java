package org.ballast.core.planning.usecase;

import org.ballast.core.planning.CostRange;
import org.ballast.core.shared.PersonDays;

/** What a policy takes from a sprint in one reading; percent of the capacity. */
public record CostRangeView(PersonDays minDays, PersonDays maxDays, int minPercent, int maxPercent) {

    static CostRangeView of(CostRange range) {
        return new CostRangeView(range.minDays(), range.maxDays(), range.minPercent(), range.maxPercent());
    }
}
