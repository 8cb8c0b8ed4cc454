package org.ballast.core.workshop.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;

/**
 * The workshops of a strategy, for one person.
 *
 * @param workshop the one that runs, or the closed one that was asked for; absent when none runs
 * @param canOpen whether the person may open one
 * @param closed those that the person took part in, newest first
 */
public record WorkshopPageView(
        long strategyId,
        String strategyTitle,
        String departmentName,
        Optional<WorkshopView> workshop,
        boolean canOpen,
        Optional<Refusal> openRefusal,
        List<WorkshopLineView> closed) {}
