package org.ballast.core.planning.usecase;

import java.util.List;

/**
 * What was changed about a board's weights and terms, the newest first; at most 100.
 *
 * @param more whether there are older ones
 */
public record WeightsLogView(List<WeightsChangeView> changes, boolean more) {}
