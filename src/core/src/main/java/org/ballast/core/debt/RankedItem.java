package org.ballast.core.debt;

import java.util.Optional;

/**
 * A debt item together with its place.
 *
 * @param lastRank the place among the open items of its best board at the last repair, 1 for the first; empty when the item
 *     was resolved then, or tagged since
 */
public record RankedItem(DebtItem item, Optional<Integer> lastRank) {}
