package org.ballast.core.lead.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.round.RoundStage;

/**
 * The debt round that runs on a board, in one line.
 *
 * @param deadline until when the present stage takes answers; absent in a meeting
 * @param late whether that has passed
 */
public record RunningRoundView(String title, RoundStage stage, Optional<Instant> deadline, boolean late) {}
