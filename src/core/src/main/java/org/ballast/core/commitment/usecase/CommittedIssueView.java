package org.ballast.core.commitment.usecase;

import org.ballast.core.shared.IssueId;

/** An issue in which a commitment is done. */
public record CommittedIssueView(IssueId issueId, String issueKey, String summary, boolean resolved) {}
