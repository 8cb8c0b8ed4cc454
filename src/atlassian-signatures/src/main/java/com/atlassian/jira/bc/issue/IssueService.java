package com.atlassian.jira.bc.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/**
 * Creates and deletes issues under the permissions of a user, with events, history and indexing.
 *
 * <p>Source: {@code newIssueInputParameters}, {@code validateCreate}, {@code create}, {@code validateDelete}, {@code
 * delete} and their nested results: cures-hub/cures-condec-jira JiraIssuePersistenceManager (Jira 8.20) [OLD]; the service
 * itself with {@code getIssue} and {@code IssueResult.getIssue} returning {@code MutableIssue}:
 * codescape/jira-multiple-subtasks SubtasksCreationService. [J11]
 */
public interface IssueService {
    IssueInputParameters newIssueInputParameters();

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters);

    IssueResult create(ApplicationUser user, CreateValidationResult validation);

    DeleteValidationResult validateDelete(ApplicationUser user, Long issueId);

    ErrorCollection delete(ApplicationUser user, DeleteValidationResult validation);

    /** What the results have in common here; in Jira this is IssueServiceResult. */
    class Result {
        private final MutableIssue issue;
        private final ErrorCollection errors;

        Result(MutableIssue issue, ErrorCollection errors) {
            this.issue = issue;
            this.errors = errors;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }

        public ErrorCollection getErrorCollection() {
            return errors;
        }

        /** Null when the result is not valid. */
        public MutableIssue getIssue() {
            return issue;
        }
    }

    /** May be passed to create when valid. */
    class CreateValidationResult extends Result {
        private final IssueInputParameters parameters;

        public CreateValidationResult(ErrorCollection errors, IssueInputParameters parameters) {
            super(null, errors);
            this.parameters = parameters;
        }

        /** Of this stand-in, for hosts that implement it. */
        public IssueInputParameters parameters() {
            return parameters;
        }
    }

    /** The outcome of create. */
    class IssueResult extends Result {
        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    /** May be passed to delete when valid. */
    class DeleteValidationResult extends Result {
        public DeleteValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }
}
