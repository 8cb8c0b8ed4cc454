package org.ballast.jira.rest;

import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.SprintId;

/** Reads the ids of a URL. What is no positive whole number names nothing, so it is as unknown as a number unheard of. */
final class Ids {

    private static final int MOST_DIGITS = 18;

    private Ids() {}

    static Outcome<IssueId> issue(String text) {
        return Outcome.of(positive(text).map(IssueId::new), Refusals.ISSUE_UNKNOWN);
    }

    static Outcome<BoardId> board(String text) {
        return Outcome.of(positive(text).map(BoardId::new), Refusals.BOARD_UNKNOWN);
    }

    static Outcome<SprintId> sprint(String text) {
        return Outcome.of(positive(text).map(SprintId::new), Refusal.unknown("ballast.planning.sprint-unknown"));
    }

    private static Optional<Long> positive(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return digits ? Optional.of(Long.parseLong(text)).filter(id -> id > 0) : Optional.empty();
    }
}
