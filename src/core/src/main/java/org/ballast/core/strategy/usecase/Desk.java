package org.ballast.core.strategy.usecase;

import java.util.List;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyVersion;

/**
 * A strategy that lies open before somebody.
 *
 * @param version the one that is looked at
 * @param versions all, by number, also those that the person may not see
 */
record Desk(Department department, Strategy strategy, StrategyVersion version, List<StrategyVersion> versions) {}
