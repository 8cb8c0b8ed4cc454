package org.ballast.core.planning.usecase;

import java.time.LocalDate;
import java.util.List;

/**
 * One of the coming sprints.
 *
 * @param number 1 for the first
 * @param planned tech debt that the tracker's sprint holds already; it counts toward the sprint's tasks
 */
public record RoadmapSprintView(
        int number, LocalDate firstDay, LocalDate lastDay, List<CandidateView> planned, List<RoadmapSlotView> slots) {}
