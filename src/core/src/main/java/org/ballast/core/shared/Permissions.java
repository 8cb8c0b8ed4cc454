package org.ballast.core.shared;

import java.util.Optional;

/** What a person may do beyond a single issue. */
public interface Permissions {

    boolean administersTracker(UserId user);

    /** Whether the person administers that project; says nothing about the whole tracker. */
    boolean administersProject(UserId user, ProjectId project);

    /** Whether the person plans the project's sprints (on Data Center: Schedule issues in that project). */
    boolean plansSprints(UserId user, ProjectId project);

    /** The project with that key if the person may see it. */
    Optional<ProjectId> findProject(UserId viewer, String projectKey);
}
