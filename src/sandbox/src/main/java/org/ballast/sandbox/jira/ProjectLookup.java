package org.ballast.sandbox.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.Store;
import org.jspecify.annotations.Nullable;

/** Projects for plugins, whoever may see them. */
final class ProjectLookup implements ProjectManager {

    private final Store store;

    ProjectLookup(Store store) {
        this.store = store;
    }

    @Override
    public @Nullable Project getProjectObj(@Nullable Long id) {
        return id == null ? null : store.projects().byId(id).map(this::project).orElse(null);
    }

    @Override
    public @Nullable Project getProjectByCurrentKey(@Nullable String key) {
        return key == null
                ? null
                : store.projects().byCurrentKey(key).map(this::project).orElse(null);
    }

    @Override
    public List<Project> getProjects() {
        return store.projects().all().stream().map(this::project).toList();
    }

    private Project project(ProjectRow row) {
        return new StoredProject(row, store.catalogue());
    }
}
