package org.ballast.core.strategy.usecase;

import java.time.LocalDate;
import org.ballast.core.strategy.PeriodKind;

/** Days that a new strategy could be for. */
public record PeriodChoiceView(PeriodKind kind, LocalDate start, LocalDate end) {}
