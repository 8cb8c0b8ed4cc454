package org.ballast.core.commitment;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.strategy.ElementRef;

/**
 * What a team commits itself to for a quarter.
 *
 * @param text 1 to {@value #LONGEST_TEXT} code points
 * @param action the action of a strategy that it carries out
 * @param issues in which it will be done; at most {@value #MOST_ISSUES}, or none
 * @param end absent until the team has said what became of it
 */
public record Commitment(String text, ElementRef action, List<IssueId> issues, Optional<CommitmentEnd> end) {

    public static final int LONGEST_TEXT = 200;
    public static final int MOST_ISSUES = 50;

    public Commitment {
        issues = List.copyOf(issues);
    }

    public Commitment ended(CommitmentEnd said) {
        return new Commitment(text, action, issues, Optional.of(said));
    }
}
