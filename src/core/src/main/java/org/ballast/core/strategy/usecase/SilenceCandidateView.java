package org.ballast.core.strategy.usecase;

import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * What would end a pillar's silence.
 *
 * @param rank its place among the board's candidates, from 1
 * @param reason why it can't be picked yet; absent when it can
 */
public record SilenceCandidateView(
        IssueId issueId, String issueKey, String summary, int rank, Optional<Refusal> reason) {}
