package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Optional;

/**
 * The wins of initiatives that serve one pillar.
 *
 * @param pillar its key; absent for those of initiatives that serve none
 * @param wins the latest ones first, at least one
 * @param more how many earlier ones there are
 */
public record PillarWinsView(Optional<String> pillar, List<PillarWinView> wins, int more) {}
