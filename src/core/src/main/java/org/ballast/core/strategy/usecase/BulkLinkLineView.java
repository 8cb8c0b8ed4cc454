package org.ballast.core.strategy.usecase;

import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.strategy.Strength;

/**
 * One issue of a bulk link.
 *
 * @param before how it was linked with the element until then; absent for not
 * @param problem why it was refused; absent otherwise
 */
public record BulkLinkLineView(
        IssueId issueId,
        String issueKey,
        String summary,
        Optional<Strength> before,
        LinkOutcome outcome,
        Optional<Refusal> problem) {}
