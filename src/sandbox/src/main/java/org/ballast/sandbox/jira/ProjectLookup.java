package org.ballast.sandbox.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import org.ballast.sandbox.store.Projects;
import org.jspecify.annotations.Nullable;

/** Projects for plugins, whoever may see them. */
final class ProjectLookup implements ProjectManager {

    private final Projects projects;

    ProjectLookup(Projects projects) {
        this.projects = projects;
    }

    @Override
    public @Nullable Project getProjectObj(@Nullable Long id) {
        return id == null ? null : projects.byId(id).map(StoredProject::new).orElse(null);
    }

    @Override
    public @Nullable Project getProjectByCurrentKey(@Nullable String key) {
        return key == null
                ? null
                : projects.byCurrentKey(key).map(StoredProject::new).orElse(null);
    }

    @Override
    public List<Project> getProjects() {
        return projects.all().stream().<Project>map(StoredProject::new).toList();
    }
}
