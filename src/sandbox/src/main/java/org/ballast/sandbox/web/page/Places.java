package org.ballast.sandbox.web.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.List;
import org.ballast.sandbox.host.HostServices;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.web.fragment.FragmentContext;
import org.ballast.sandbox.web.fragment.WebFragments;

/** The places of pages where plugins may put something, and what these places tell them. */
public final class Places {
    private final WebFragments fragments;
    private final HostServices services;

    public Places(WebFragments fragments, HostServices services) {
        this.fragments = fragments;
        this.services = services;
    }

    /** What plugins put into pages. */
    public WebFragments fragments() {
        return fragments;
    }

    /** Makes the current page load the web resources of these contexts. */
    public void contexts(String... contexts) {
        PageBuilderService builder = services.get(PageBuilderService.class);
        List.of(contexts).forEach(context -> builder.assembler().resources().requireContext(context));
    }

    /** The context of a page that is about nothing in particular. */
    public FragmentContext anywhere() {
        return FragmentContext.of(services.get(JiraAuthenticationContext.class).getLoggedInUser());
    }

    /** The context of an issue. */
    public FragmentContext issue(IssueRow row) {
        Issue issue = services.get(IssueManager.class).getIssueObject(row.id());
        return anywhere().withIssue(issue);
    }

    /** The context of a board and the project it is shown in. */
    public FragmentContext board(BoardRow board) {
        return anywhere()
                .withBoard(board.id(), board.type())
                .withProject(services.get(ProjectManager.class).getProjectObj(board.projectId()));
    }

    /** The context of a project. */
    public FragmentContext project(long projectId) {
        return anywhere().withProject(services.get(ProjectManager.class).getProjectObj(projectId));
    }
}
