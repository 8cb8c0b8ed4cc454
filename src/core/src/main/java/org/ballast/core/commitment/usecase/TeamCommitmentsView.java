package org.ballast.core.commitment.usecase;

import java.util.List;

/**
 * What the teams of a department committed themselves to for one strategy.
 *
 * @param teams those that have commitments for it, of those whose board the person may see
 * @param teamsHidden whether teams that have some are left out, because the person may not see their board
 */
public record TeamCommitmentsView(List<BoardCommitmentsView> teams, boolean teamsHidden) {}
