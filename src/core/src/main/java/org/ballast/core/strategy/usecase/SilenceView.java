package org.ballast.core.strategy.usecase;

import java.util.Optional;

/**
 * That a pillar got no task for a while.
 *
 * @param sprints how many recorded sprints in a row
 * @param candidate the best of the board's open items that would serve it and are in no sprint; absent when there is none
 */
public record SilenceView(int sprints, Optional<SilenceCandidateView> candidate) {}
