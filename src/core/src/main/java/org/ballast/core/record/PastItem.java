package org.ballast.core.record;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.Effort;

/**
 * A debt item of a board when a sprint is recorded.
 *
 * @param collected whether it came from a workshop, a paste or a file
 */
public record PastItem(PastIssue issue, Optional<Effort> effort, Instant taggedAt, boolean collected) {}
