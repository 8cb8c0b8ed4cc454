package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.round.RoundStage;

/** One stage of the plan. */
public record RoundStageView(RoundStage stage, Optional<Instant> deadline) {}
