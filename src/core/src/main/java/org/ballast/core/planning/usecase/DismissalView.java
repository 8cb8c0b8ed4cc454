package org.ballast.core.planning.usecase;

import java.time.Instant;
import org.ballast.core.shared.IssueId;

/** A dismissal as it was kept. */
public record DismissalView(IssueId issueId, String reason, int sprints, Instant until) {}
