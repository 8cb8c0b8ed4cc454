package org.ballast.core.planning.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Refusal;

/**
 * What the strategy would do to a board's ranking, of the items that the viewer may see.
 *
 * @param open how many items the team has not decided about
 * @param accepted how many of the others the strategy lifts, at least in part
 * @param kept how many of the others the team left where they were
 * @param before what counts now
 * @param after what counts as soon as the team accepts something; the same when nothing is open
 * @param lifts the open ones first, then those that are accepted, then those that are kept where they were
 * @param liftsLeftOut how many more there are
 * @param passed items that would move because of the open ones
 * @param passedLeftOut how many more there are
 * @param canDecide whether the viewer may accept lifts or keep items where they are
 */
public record RerankView(
        BoardId boardId,
        int open,
        int accepted,
        int kept,
        WeightsView before,
        WeightsView after,
        List<LiftView> lifts,
        int liftsLeftOut,
        List<PassedItemView> passed,
        int passedLeftOut,
        boolean canDecide,
        Optional<Refusal> decideRefusal) {}
