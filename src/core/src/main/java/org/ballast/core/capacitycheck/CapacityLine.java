package org.ballast.core.capacitycheck;

import java.time.LocalDate;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;

/**
 * What a check came to in one week; a strategy has one line for each.
 *
 * @param week its Monday
 * @param seenBy with whose eyes it was counted: an owner of the department
 */
public record CapacityLine(StrategyId strategy, LocalDate week, CapacityCheck check, UserId seenBy) {}
