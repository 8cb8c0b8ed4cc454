package org.ballast.core.strategy.usecase;

import java.util.Optional;

/**
 * That a pillar got no task for a while.
 *
 * @param sprints how many recorded sprints in a row
 * @param candidate the best of the board's open items that serve it and can be picked; when none can, the best of those that serve
 *     it; absent when none does
 */
public record SilenceView(int sprints, Optional<SilenceCandidateView> candidate) {}
