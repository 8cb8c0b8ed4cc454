package org.ballast.core.record;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.IssueId;

/**
 * An issue as the tracker knows it, whoever may see it.
 *
 * @param resolvedAt absent while it is open
 */
public record PastIssue(IssueId issue, Instant createdAt, Optional<Instant> resolvedAt) {}
