package org.ballast.core.round.usecase;

import java.util.Optional;
import org.ballast.core.round.Mark;
import org.ballast.core.shared.IssueId;

/** What somebody has handed in about an item now; what the request was not about is absent. */
public record RoundAnswerView(IssueId issueId, Optional<Mark> mark, Optional<Integer> step) {}
