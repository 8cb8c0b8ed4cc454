package org.ballast.sandbox.web.fragment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a place in a page tells the fragments there: the user, and what the page is about. Keys are Jira's. */
public final class FragmentContext {
    private final Map<String, Object> values = new HashMap<>();

    private FragmentContext() {}

    /**
     * The context of any page.
     *
     * @param user null when anonymous
     */
    public static FragmentContext of(@Nullable ApplicationUser user) {
        FragmentContext context = new FragmentContext();
        if (user != null) {
            context.values.put("user", user);
            context.values.put("username", user.getName());
        }
        return context;
    }

    public FragmentContext withIssue(Issue issue) {
        values.put("issue", issue);
        values.put("issueId", issue.getId());
        return withProject(issue.getProjectObject());
    }

    public FragmentContext withProject(Project project) {
        values.put("project", project);
        values.put("projectKeyEncoded", project.getKey());
        values.put("pathEncodedProjectKey", project.getKey());
        return this;
    }

    /** As on boards: {@code board.id} and {@code board.type}. */
    public FragmentContext withBoard(long id, String type) {
        values.put("board", Map.of("id", id, "type", type));
        return this;
    }

    Map<String, Object> asMap() {
        return new HashMap<>(values);
    }
}
