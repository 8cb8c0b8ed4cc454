package org.ballast.core.planning.usecase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Refusal;

/**
 * What the coming sprints should take.
 *
 * @param value what the placed items are worth together; each later sprint counts a little less
 * @param terms what the team asks of each sprint
 * @param gapPercent by how much a better roadmap could be worth more at most, in percent; 0 when there is none better, absent
 *     when nothing could be placed
 * @param unplaced the first of those that found no place, in rank order
 * @param unplacedInAll how many there are of them
 * @param notConsidered how many stand too far down the ranking to take part
 * @param changes what stands elsewhere than in the saved roadmap
 * @param saved the last roadmap that was saved
 * @param canSave whether the viewer may save this one
 * @param saveRefusal why not
 */
public record RoadmapView(
        BoardId boardId,
        List<RoadmapSprintView> sprints,
        TermsView terms,
        int value,
        Optional<BigDecimal> gapPercent,
        List<RoadmapUnplacedView> unplaced,
        int unplacedInAll,
        int notConsidered,
        List<RoadmapChangeView> changes,
        Optional<SavedRoadmapView> saved,
        boolean canSave,
        Optional<Refusal> saveRefusal) {}
