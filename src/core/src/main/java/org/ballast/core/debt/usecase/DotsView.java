package org.ballast.core.debt.usecase;

import java.util.Optional;
import org.ballast.core.shared.IssueId;

/**
 * What came of setting dots.
 *
 * @param votes dots of all voters on the issue in this round; absent when the issue is hidden from the voter by now
 * @param voters people who gave them; absent like votes
 */
public record DotsView(BallotView ballot, IssueId issueId, Optional<Integer> votes, Optional<Integer> voters) {}
