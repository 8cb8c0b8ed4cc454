package org.ballast.core.strategy;

import java.time.LocalDate;
import org.ballast.core.shared.UserId;

/**
 * That an owner is told what waits for the owners of a strategy.
 *
 * @param week its Monday
 */
public record OwnerReminder(StrategyId strategy, LocalDate week, UserId to) {}
