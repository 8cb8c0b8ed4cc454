package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Optional;

/**
 * What the department's teams won in the period of a strategy, as one person may see it.
 *
 * @param pillars those with wins, as the version has them, and behind them what serves none
 * @param winsHidden whether wins are left out because the person may not see their board or their issue
 * @param onlyNewest how many wins were looked at, when there are more in the period; otherwise absent
 */
public record StrategyWinsView(List<PillarWinsView> pillars, boolean winsHidden, Optional<Integer> onlyNewest) {}
