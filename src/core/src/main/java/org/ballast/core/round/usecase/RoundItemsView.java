package org.ballast.core.round.usecase;

import java.util.List;

/**
 * A part of a round's items.
 *
 * @param items those behind the one that was asked from, ascending by place
 * @param more whether there are items behind these
 */
public record RoundItemsView(List<RoundItemView> items, boolean more) {}
