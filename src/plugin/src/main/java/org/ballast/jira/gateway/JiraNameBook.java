package org.ballast.jira.gateway;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.ballast.core.shared.UserId;
import org.ballast.core.transfer.NameBook;
import org.ballast.core.transfer.Thing;

/** Jira's names for what our rows know by id, whoever may see them; boards, filters and sprints go by their id. */
@Named
public class JiraNameBook implements NameBook {
    private final JiraUsers users;
    private final IssueManager issues;
    private final ProjectManager projects;

    @Inject
    public JiraNameBook(
            JiraUsers users, @ComponentImport IssueManager issues, @ComponentImport ProjectManager projects) {
        this.users = users;
        this.issues = issues;
        this.projects = projects;
    }

    @Override
    public Optional<String> nameOf(Thing thing, String id) {
        return switch (thing) {
            case PERSON -> users.find(new UserId(id)).map(ApplicationUser::getUsername);
            case ISSUE -> Numbers.parse(id).map(issues::getIssueObject).map(Issue::getKey);
            case PROJECT -> Numbers.parse(id).map(projects::getProjectObj).map(Project::getKey);
            case BOARD, FILTER, SPRINT -> Optional.of(id);
        };
    }

    @Override
    public Optional<String> idOf(Thing thing, String name) {
        return switch (thing) {
            case PERSON -> users.named(name).map(UserId::value);
            case ISSUE ->
                Optional.ofNullable(issues.getIssueObject(name))
                        .map(Issue::getId)
                        .map(String::valueOf);
            case PROJECT ->
                Optional.ofNullable(projects.getProjectByCurrentKey(name))
                        .map(Project::getId)
                        .map(String::valueOf);
            case BOARD, FILTER, SPRINT ->
                Numbers.parse(name).filter(id -> id > 0).map(String::valueOf);
        };
    }
}
