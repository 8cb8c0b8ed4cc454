package org.ballast.core.strategy.usecase;

import java.util.List;

/**
 * The pillars of the active strategies that a board's team follows.
 *
 * @param pillars in the order of the strategies and of their pillars; empty when the board follows none that the person may see
 * @param issuesHidden whether issues are left out that the person may not see
 */
public record BoardPillarsView(List<BoardPillarView> pillars, boolean issuesHidden) {}
