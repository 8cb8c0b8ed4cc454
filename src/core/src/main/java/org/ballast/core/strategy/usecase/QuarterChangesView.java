package org.ballast.core.strategy.usecase;

import java.time.LocalDate;
import java.util.List;

/**
 * What a version says otherwise than the one that was in force at the end of the department's last quarter.
 *
 * @param quarterEnd its last day
 * @param version the one that was in force then
 */
public record QuarterChangesView(LocalDate quarterEnd, int version, List<ElementChangeView> changes) {}
