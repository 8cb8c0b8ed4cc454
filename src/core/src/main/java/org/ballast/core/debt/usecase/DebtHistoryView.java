package org.ballast.core.debt.usecase;

import java.util.List;

/**
 * What happened to an issue's tag.
 *
 * @param changes newest first
 */
public record DebtHistoryView(List<DebtChangeView> changes) {}
