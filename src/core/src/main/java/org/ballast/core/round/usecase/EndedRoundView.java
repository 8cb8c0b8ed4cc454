package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.round.RoundStage;

/**
 * A round that is over, in a list of them.
 *
 * @param stage {@code CLOSED} when it has a ranking, {@code ABANDONED} when it was given up
 */
public record EndedRoundView(long roundId, String title, RoundStage stage, Instant opened, Optional<Instant> closed) {}
