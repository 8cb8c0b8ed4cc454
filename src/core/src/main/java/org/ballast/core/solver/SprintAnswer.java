package org.ballast.core.solver;

import java.util.Optional;

/**
 * What was found for a sprint.
 *
 * @param plan the best one; none when no plan keeps to all rules, or none was found
 * @param proven whether there is surely none better, or none at all
 * @param gap when not proven and there are no pillars: by how much the value of another plan could be higher at most
 * @param firstOfEquals whether among equally good plans this one surely has the smallest vector of indices
 */
public record SprintAnswer(Optional<SprintPlan> plan, boolean proven, long gap, boolean firstOfEquals) {}
