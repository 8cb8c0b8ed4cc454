package org.ballast.core.planning.usecase;

import java.util.List;
import org.ballast.core.roadmap.SlotKind;
import org.ballast.core.shared.PersonDays;

/**
 * A part of a sprint that takes items.
 *
 * @param capacityDays what its items may cost together
 * @param loadDays what they do cost, with what is planned already
 * @param mostTasks how many items it takes, with those that are planned already
 * @param taken what the team has taken on for the hack day or the tech week already
 * @param largestTask what one item may cost
 */
public record RoadmapSlotView(
        SlotKind kind,
        PersonDays capacityDays,
        PersonDays loadDays,
        int mostTasks,
        PersonDays largestTask,
        List<CandidateView> taken,
        List<RoadmapPlaceView> items) {}
