package org.ballast.core.planning.usecase;

import java.util.List;
import org.ballast.core.shared.PersonDays;

/**
 * What a quarter along the ranking leaves out, of what the viewer may see.
 *
 * @param budgetDays what the quarter gives
 * @param plannedDays what the ranking takes of it from the top
 * @param voters people with a dot on an estimated item
 * @param unrepresented how many of them find nothing of theirs in it
 * @param leftOutCount items that equal shares would have bought and that are left out
 * @param named whether these are named; never for so few voters that a name would say whose wish it was
 * @param leftOut in rank order; empty when they are not named
 * @param withoutEstimate items with dots that nobody has estimated, which no budget can buy
 */
public record FairnessView(
        PersonDays budgetDays,
        PersonDays plannedDays,
        int voters,
        int unrepresented,
        int leftOutCount,
        boolean named,
        List<FairLeftOutView> leftOut,
        int withoutEstimate) {}
