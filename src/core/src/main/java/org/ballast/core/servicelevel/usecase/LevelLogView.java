package org.ballast.core.servicelevel.usecase;

import java.util.List;

/**
 * Which values of a flow were replaced, the newest first; at most 100.
 *
 * @param more whether there are older ones
 */
public record LevelLogView(List<LevelChangeView> changes, boolean more) {}
