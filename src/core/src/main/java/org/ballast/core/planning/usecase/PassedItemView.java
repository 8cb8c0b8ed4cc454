package org.ballast.core.planning.usecase;

import org.ballast.core.shared.IssueId;

/** An item whose place would change because others are lifted past it. */
public record PassedItemView(
        IssueId issueId, String issueKey, String summary, RankPlaceView before, RankPlaceView after) {}
