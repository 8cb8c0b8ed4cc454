package org.ballast.core.debt.usecase;

import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * One issue of a bulk tag.
 *
 * @param problem why it was refused; absent otherwise
 */
public record BulkTagLineView(
        IssueId issueId, String issueKey, String summary, BulkOutcome outcome, Optional<Refusal> problem) {}
