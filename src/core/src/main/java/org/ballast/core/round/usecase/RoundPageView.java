package org.ballast.core.round.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Refusal;

/**
 * A board's debt round as one person sees it.
 *
 * @param round the one that runs, otherwise the one that was closed last
 * @param canOpen whether the person may open a round and none runs
 * @param ended the rounds that are over, newest first
 */
public record RoundPageView(
        BoardId boardId,
        String boardName,
        Optional<RoundView> round,
        boolean canOpen,
        Optional<Refusal> openRefusal,
        List<EndedRoundView> ended) {}
