package org.ballast.sandbox.jira;

import com.atlassian.jira.project.Project;
import org.ballast.sandbox.store.ProjectRow;

/** A project as plugins see one. */
record StoredProject(ProjectRow row) implements Project {

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getKey() {
        return row.key();
    }

    @Override
    public String getName() {
        return row.name();
    }
}
