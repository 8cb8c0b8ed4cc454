package org.ballast.core.round.usecase;

import java.util.Optional;
import org.ballast.core.round.RoundStage;
import org.ballast.core.shared.Refusal;

/**
 * Where the round can go next.
 *
 * @param objection what speaks against it; whoever moves may go on all the same
 */
public record RoundMoveView(RoundStage to, Optional<Refusal> objection) {}
