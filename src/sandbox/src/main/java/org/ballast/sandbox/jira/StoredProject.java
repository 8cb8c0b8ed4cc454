package org.ballast.sandbox.jira;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.ProjectRow;

/** A project as plugins see one; every type of issue can be created in every project. */
record StoredProject(ProjectRow row, Catalogue catalogue) implements Project {

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

    @Override
    public Collection<IssueType> getIssueTypes() {
        return catalogue.types().stream().<IssueType>map(NamedConstant::new).toList();
    }
}
