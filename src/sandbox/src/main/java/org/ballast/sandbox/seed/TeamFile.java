package org.ballast.sandbox.seed;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What resource {@code sample/team.json} says about people, projects and boards. A missing list or map is empty. */
record TeamFile(List<Person> people, List<Project> projects, List<Board> boards) {

    /**
     * Somebody who logs in with the name as password.
     *
     * @param left the person's account is deactivated
     */
    record Person(String name, String displayName, List<String> groups, boolean left) {}

    /** A project with its permissions. */
    record Project(
            String key,
            String name,
            String description,
            String lead,
            List<String> components,
            Roles roles,
            SecurityLevel securityLevel) {}

    /** Names of the groups that may do everything, work on issues, or look and ask. */
    record Roles(List<String> administrators, List<String> developers, List<String> viewers) {}

    /** A circle of groups that sees the issues of this level. */
    record SecurityLevel(String name, String description, List<String> groups) {}

    /**
     * A board, its sprints unless it is a Kanban board, and what the team does with the plugin on its first day.
     *
     * @param daysIntoSprint how many days ago the active sprint began
     * @param policy as the plugin's REST takes it
     * @param dots per login name, dots by issue key
     */
    record Board(
            String name,
            String type,
            String project,
            String filter,
            int weeks,
            int daysIntoSprint,
            List<String> closed,
            @Nullable String active,
            String goal,
            List<String> future,
            Map<String, Object> policy,
            Map<String, Map<String, Integer>> dots,
            List<Dismissal> dismissals) {}

    /** A candidate that the team does not want to see for some sprints. */
    record Dismissal(String issue, String by, String reason, int sprints) {}
}
