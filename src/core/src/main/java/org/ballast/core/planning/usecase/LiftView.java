package org.ballast.core.planning.usecase;

import java.util.List;
import org.ballast.core.planning.LiftState;
import org.ballast.core.shared.IssueId;

/**
 * An item that the strategy lifts, or would lift if the team accepted it.
 *
 * @param given how much the links give now, 1 to 1000
 * @param counted how much of it counts now, 0 to given; more than 0 although it is kept when the team accepted it in part
 * @param otherPillar whether its days would count for another pillar than the one that the team accepted
 * @param before where it stands now
 * @param after where it would stand if all open lifts were accepted
 * @param pillars those that it serves or hurts, of those that the viewer may know
 */
public record LiftView(
        IssueId issueId,
        String issueKey,
        String summary,
        LiftState state,
        int given,
        int counted,
        boolean otherPillar,
        RankPlaceView before,
        RankPlaceView after,
        List<ServedPillarView> pillars) {}
