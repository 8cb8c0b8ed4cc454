package org.ballast.core.planning.usecase;

import java.time.LocalDate;
import java.util.List;

/**
 * One of the coming sprints.
 *
 * @param number 1 for the first
 * @param payback tasks with which it may pay back what earlier sprints left owing
 * @param planned tech debt that the tracker's sprint holds already; it counts toward the sprint's tasks
 */
public record RoadmapSprintView(
        int number,
        LocalDate firstDay,
        LocalDate lastDay,
        int payback,
        List<CandidateView> planned,
        List<RoadmapSlotView> slots) {}
