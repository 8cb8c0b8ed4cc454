package org.ballast.core.strategy.usecase;

import java.time.LocalDate;

/** An earlier strategy of the department, from which elements can be carried over. */
public record CarrySourceView(long id, String title, LocalDate periodStart, LocalDate periodEnd) {}
