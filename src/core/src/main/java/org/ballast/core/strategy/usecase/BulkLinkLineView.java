package org.ballast.core.strategy.usecase;

import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * One issue of a bulk link.
 *
 * @param problem why it was refused; absent otherwise
 */
public record BulkLinkLineView(
        IssueId issueId, String issueKey, String summary, LinkOutcome outcome, Optional<Refusal> problem) {}
