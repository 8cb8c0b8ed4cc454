package org.ballast.sandbox.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.jspecify.annotations.Nullable;

/** Creates and deletes issues for plugins, under the rights of the user whom they name, as the REST interface does. */
final class IssueWrites implements IssueService {

    private final Store store;

    IssueWrites(Store store) {
        this.store = store;
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new IssueInput();
    }

    @Override
    public CreateValidationResult validateCreate(@Nullable ApplicationUser user, IssueInputParameters parameters) {
        IssueInput input = (IssueInput) parameters;
        Optional<ProjectRow> project = Optional.ofNullable(input.projectId())
                .flatMap(id -> store.projects().byId(id))
                .filter(row -> has(user, ProjectPermission.BROWSE_PROJECTS, row));
        if (project.isEmpty()) {
            return new CreateValidationResult(new Errors(List.of(), Map.of("pid", "Project is required.")), input);
        }
        if (!has(user, ProjectPermission.CREATE_ISSUES, project.get())) {
            return new CreateValidationResult(
                    new Errors(List.of("You do not have permission to create issues in this project.")), input);
        }
        return new CreateValidationResult(new Errors(List.of(), wrongFields(input)), input);
    }

    @Override
    public IssueResult create(@Nullable ApplicationUser user, CreateValidationResult validation) {
        if (!validation.isValid()) {
            throw new IllegalStateException("You can not create an issue with an invalid validation result.");
        }
        IssueInput input = (IssueInput) validation.parameters();
        IssueFields fields = new IssueFields()
                .summary(input.summary())
                .description(input.description())
                .type(type(input).orElseThrow());
        reporter(input).ifPresent(reporter -> fields.reporter(reporter.id()));
        long project = Optional.ofNullable(input.projectId()).orElseThrow();
        IssueRow created = store.changes().create(StoredUser.id(user), project, fields);
        return new IssueResult(StoredIssue.of(store, created), Errors.NONE);
    }

    @Override
    public DeleteValidationResult validateDelete(@Nullable ApplicationUser user, @Nullable Long issueId) {
        Long viewer = StoredUser.id(user);
        Optional<IssueRow> issue = Optional.ofNullable(issueId)
                .flatMap(id -> store.issues().byId(id))
                .filter(row -> store.permissions().has(viewer, ProjectPermission.BROWSE_PROJECTS, row));
        if (issue.isEmpty()) {
            return new DeleteValidationResult(null, new Errors(List.of("The issue no longer exists.")));
        }
        Errors errors = store.permissions().has(viewer, ProjectPermission.DELETE_ISSUES, issue.get())
                ? Errors.NONE
                : new Errors(List.of("You do not have permission to delete issues in this project."));
        return new DeleteValidationResult(StoredIssue.of(store, issue.get()), errors);
    }

    @Override
    public ErrorCollection delete(@Nullable ApplicationUser user, DeleteValidationResult validation) {
        if (!validation.isValid()) {
            throw new IllegalStateException("You can not delete an issue with an invalid validation result.");
        }
        store.changes().delete(StoredUser.id(user), validation.getIssue().getId());
        return Errors.NONE;
    }

    private Map<String, String> wrongFields(IssueInput input) {
        Map<String, String> wrong = new LinkedHashMap<>();
        try {
            new IssueFields().summary(input.summary());
        } catch (RefusedException refused) {
            wrong.put("summary", String.valueOf(refused.getMessage()));
        }
        if (type(input).isEmpty()) {
            wrong.put("issuetype", "The issue type selected is invalid.");
        }
        if (!input.reporter().isEmpty() && reporter(input).isEmpty()) {
            wrong.put("reporter", "The reporter specified is not a user.");
        }
        return wrong;
    }

    private Optional<Catalogue.Type> type(IssueInput input) {
        return store.catalogue()
                .withId(Catalogue.Type.class, input.issueTypeId())
                .filter(type -> !type.subtask());
    }

    private Optional<UserRow> reporter(IssueInput input) {
        return store.users().byName(input.reporter());
    }

    private boolean has(@Nullable ApplicationUser user, ProjectPermission permission, ProjectRow project) {
        return store.permissions().has(StoredUser.id(user), permission, project.id());
    }
}
