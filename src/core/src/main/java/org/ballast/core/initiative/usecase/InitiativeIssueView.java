package org.ballast.core.initiative.usecase;

import org.ballast.core.debt.Issue;
import org.ballast.core.shared.IssueId;

/** An issue that an initiative stands for, or that a slice is done under. */
public record InitiativeIssueView(IssueId issueId, String issueKey, String summary, boolean resolved) {
    static InitiativeIssueView of(Issue issue) {
        return new InitiativeIssueView(issue.id(), issue.key(), issue.summary(), issue.resolved());
    }
}
