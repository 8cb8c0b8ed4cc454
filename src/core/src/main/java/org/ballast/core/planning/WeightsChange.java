package org.ballast.core.planning;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/**
 * One line in the log of a board's weights and terms.
 *
 * @param sequence from 1 within the board; two writers can't have the same
 * @param before as it was; empty when the team had not chosen before
 * @param after as it was from then on
 */
public record WeightsChange(
        BoardId board, int sequence, Optional<WeightsChoice> before, WeightsChoice after, UserId by, Instant at) {}
