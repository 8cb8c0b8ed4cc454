package org.ballast.core.strategy.usecase;

import org.ballast.core.shared.IssueId;

/**
 * What would end a pillar's silence.
 *
 * @param rank its place among the board's candidates, from 1
 */
public record SilenceCandidateView(IssueId issueId, String issueKey, String summary, int rank) {}
