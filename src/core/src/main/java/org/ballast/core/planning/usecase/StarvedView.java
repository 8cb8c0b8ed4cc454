package org.ballast.core.planning.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;

/**
 * The items that need a verdict.
 *
 * @param sprints an item that so many sprints passed over is starved
 * @param items in rank order, at most 100
 * @param canPlan whether the viewer may give a verdict
 */
public record StarvedView(int sprints, List<StarvedItemView> items, boolean canPlan, Optional<Refusal> planRefusal) {}
