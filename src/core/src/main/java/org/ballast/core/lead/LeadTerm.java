package org.ballast.core.lead;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/**
 * A line in the history of a board's leads: from then on, these two.
 *
 * @param lead absent when the board has had no lead since
 * @param by who named them; absent when it was the rotation
 */
public record LeadTerm(
        BoardId board, Instant since, Optional<UserId> lead, Optional<UserId> deputy, Optional<UserId> by) {}
