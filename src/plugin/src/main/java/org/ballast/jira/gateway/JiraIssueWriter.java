package org.ballast.jira.gateway;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.collect.IssueWriter;
import org.ballast.core.collect.NewIssue;
import org.ballast.core.collect.OpenIssues;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.IssueDirectory;
import org.ballast.core.debt.IssueSearch;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Creates and deletes Jira issues as the person who asks, and finds what is open on a board. */
@Named
public class JiraIssueWriter implements IssueWriter, OpenIssues {
    private final JiraUsers users;
    private final IssueDirectory directory;
    private final IssueService service;
    private final IssueManager issues;
    private final ProjectManager projects;
    private final PermissionManager permissions;

    @Inject
    public JiraIssueWriter(
            JiraUsers users,
            IssueDirectory directory,
            @ComponentImport IssueService service,
            @ComponentImport IssueManager issues,
            @ComponentImport ProjectManager projects,
            @ComponentImport PermissionManager permissions) {
        this.users = users;
        this.directory = directory;
        this.service = service;
        this.issues = issues;
        this.projects = projects;
        this.permissions = permissions;
    }

    @Override
    public List<org.ballast.core.collect.IssueType> types(UserId user, ProjectId id) {
        Project project = projects.getProjectObj(id.value());
        return project == null || !has(ProjectPermissions.CREATE_ISSUES, user, project)
                ? List.of()
                : project.getIssueTypes().stream()
                        .filter(type -> !type.isSubTask())
                        .map(JiraIssueWriter::type)
                        .toList();
    }

    @Override
    public boolean mayEdit(UserId user, ProjectId id) {
        Project project = projects.getProjectObj(id.value());
        return project != null && has(ProjectPermissions.EDIT_ISSUES, user, project);
    }

    @Override
    public Outcome<Issue> create(UserId user, NewIssue issue) {
        Optional<ApplicationUser> reporter = users.find(user);
        if (reporter.isEmpty()) {
            return Outcome.refused(refused("ballast.collect.create-refused", Set.of()));
        }
        IssueInputParameters parameters = service.newIssueInputParameters()
                .setProjectId(issue.project().value())
                .setIssueTypeId(issue.type())
                .setSummary(issue.title())
                .setReporterId(reporter.get().getName());
        if (!issue.description().isEmpty()) {
            parameters.setDescription(issue.description());
        }
        IssueService.CreateValidationResult valid = service.validateCreate(reporter.get(), parameters);
        if (!valid.isValid()) {
            return Outcome.refused(refused("ballast.collect.create-refused", sentences(valid.getErrorCollection())));
        }
        IssueService.IssueResult created = service.create(reporter.get(), valid);
        return created.isValid()
                ? Outcome.of(
                        directory.find(user, created.getIssue().getId().toString()),
                        refused("ballast.collect.create-refused", Set.of()))
                : Outcome.refused(refused("ballast.collect.create-refused", sentences(created.getErrorCollection())));
    }

    @Override
    public Outcome<IssueId> delete(UserId user, IssueId issue) {
        return users.find(user)
                .map(known -> delete(known, issue))
                .orElseGet(() -> Outcome.refused(refused("ballast.collect.delete-refused", Set.of())));
    }

    private Outcome<IssueId> delete(ApplicationUser user, IssueId issue) {
        IssueService.DeleteValidationResult valid = service.validateDelete(user, issue.value());
        ErrorCollection errors = valid.isValid() ? service.delete(user, valid) : valid.getErrorCollection();
        return errors.hasAnyErrors()
                ? Outcome.refused(refused("ballast.collect.delete-refused", sentences(errors)))
                : Outcome.done(issue);
    }

    @Override
    public Optional<Instant> lastChange(IssueId issue) {
        return Optional.ofNullable(issues.getIssueObject((Long) issue.value()))
                .map(found -> found.getUpdated().toInstant());
    }

    @Override
    public IssueSearch of(UserId viewer, Board board, int most) {
        String open = "filter = " + board.filterId() + " AND resolution is EMPTY ORDER BY created DESC";
        return directory.search(viewer, open, most).fold(found -> found, refusal -> new IssueSearch(0, List.of()));
    }

    private boolean has(ProjectPermissionKey permission, UserId user, Project project) {
        return users.find(user)
                .filter(known -> permissions.hasPermission(permission, project, known))
                .isPresent();
    }

    private static org.ballast.core.collect.IssueType type(IssueType type) {
        return new org.ballast.core.collect.IssueType(type.getId(), type.getName());
    }

    /** Jira's own words, each once: what is wrong as a whole, and with single fields. */
    private static Set<String> sentences(ErrorCollection errors) {
        Set<String> sentences = new LinkedHashSet<>(errors.getErrorMessages());
        sentences.addAll(errors.getErrors().values());
        return sentences;
    }

    private static Refusal refused(String code, Set<String> sentences) {
        return Refusal.conflict(code).with(String.join(" ", sentences));
    }
}
