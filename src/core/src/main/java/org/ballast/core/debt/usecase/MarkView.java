package org.ballast.core.debt.usecase;

import org.ballast.core.shared.IssueId;

/** The voter's dots on one issue. */
public record MarkView(IssueId issueId, int dots) {}
