package org.ballast.core.planning;

import java.util.Optional;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Who may set a board up and who may plan with it. */
public final class ConfigureRules {

    static final Refusal CONFIGURE_NOT_ALLOWED = Refusal.forbidden("ballast.planning.configure-not-allowed");
    static final Refusal PLAN_NOT_ALLOWED = Refusal.forbidden("ballast.planning.plan-not-allowed");

    static final Refusal FILTER_WITHOUT_PROJECT = Refusal.forbidden("ballast.planning.filter-without-project");

    private ConfigureRules() {}

    /** Why the person may not set up a board at home in that project; without a project only administrators may. */
    public static Optional<Refusal> objectionToConfigure(
            Permissions permissions, UserId user, Optional<ProjectId> project) {
        boolean allowed = permissions.administersTracker(user)
                || project.filter(home -> permissions.administersProject(user, home))
                        .isPresent();
        return allowed ? Optional.empty() : Optional.of(CONFIGURE_NOT_ALLOWED);
    }

    /**
     * Why the person may not put a board on a filter and into a project. Nobody can prove that both belong to the board, so
     * at least they have to belong together, unless an administrator of the tracker says so.
     *
     * @param related whether the filter finds an issue of the project
     */
    public static Optional<Refusal> objectionToBind(Permissions permissions, UserId user, boolean related) {
        return related || permissions.administersTracker(user) ? Optional.empty() : Optional.of(FILTER_WITHOUT_PROJECT);
    }

    /** Why the person may not dismiss candidates and enter absences on a board at home in that project. */
    public static Optional<Refusal> objectionToPlan(Permissions permissions, UserId user, ProjectId project) {
        boolean allowed = permissions.plansSprints(user, project)
                || objectionToConfigure(permissions, user, Optional.of(project)).isEmpty();
        return allowed ? Optional.empty() : Optional.of(PLAN_NOT_ALLOWED);
    }
}
