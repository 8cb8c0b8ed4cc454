package org.ballast.core.commitment.usecase;

import java.util.List;

/**
 * What the teams of a department committed themselves to for one strategy.
 *
 * @param teams those that have commitments for it, of those whose board the person may see
 */
public record TeamCommitmentsView(List<BoardCommitmentsView> teams) {}
