package org.ballast.core.strategy.usecase;

import java.time.LocalDate;
import org.ballast.core.strategy.VersionState;

/**
 * A strategy in a list.
 *
 * @param version the newest one that the person may see
 */
public record StrategyLineView(
        long id, String title, LocalDate periodStart, LocalDate periodEnd, int version, VersionState state) {}
