package org.ballast.core.servicelevel.usecase;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much may go wrong in the window, and how much has.
 *
 * @param usedPercent of the budget, rounded down; 100 means that nothing is left
 * @param daysToExhaustion at the pace of the last week; absent while nothing goes wrong
 */
public record ErrorBudgetView(
        BigDecimal minutes, BigDecimal usedMinutes, int usedPercent, Optional<Integer> daysToExhaustion) {}
