package org.ballast.jira.gateway;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.UserId;

/** Jira's interfaces, answering for one user. */
final class JiraStandIn {
    static final UserId ANNA = new UserId("10100");

    final UserManager userManager = mock(UserManager.class);
    final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    final SearchService searchService = mock(SearchService.class);
    final IssueManager issues = mock(IssueManager.class);
    final IssueLinkManager links = mock(IssueLinkManager.class);
    final PermissionManager permissions = mock(PermissionManager.class);
    final ApplicationUser anna = mock(ApplicationUser.class);
    final JiraUsers users = new JiraUsers(userManager, authentication);
    final JqlSearch search = new JqlSearch(searchService);

    private final List<Issue> visible = new ArrayList<>();

    JiraStandIn() {
        when(anna.getId()).thenReturn(10100L);
        when(userManager.getUserById(any())).thenReturn(Optional.empty());
        when(userManager.getUserById(10100L)).thenReturn(Optional.of(anna));
        when(searchService.parseQuery(any(), any())).thenAnswer(call -> {
            Query query = mock(Query.class);
            when(query.getQueryString()).thenReturn(call.getArgument(1));
            return new ParseResult(query, new MessageSetImpl());
        });
        try {
            when(searchService.search(any(), any(), any()))
                    .thenAnswer(call -> new SearchResults<>(
                            visible(call.<Query>getArgument(1).getQueryString())));
            when(searchService.searchOverrideSecurity(any(), any(), any())).thenReturn(new SearchResults<>(List.of()));
        } catch (SearchException impossible) {
            throw new AssertionError(impossible);
        }
    }

    JiraIssueDirectory directory() {
        return new JiraIssueDirectory(users, search, issues, links, permissions);
    }

    /** The visible issues that a query {@code id in (1, 2)} names, in an order of their own. */
    private List<Issue> visible(String jql) {
        List<String> ids =
                List.of(jql.substring(jql.indexOf('(') + 1, jql.indexOf(')')).split(", ", -1));
        return visible.stream()
                .filter(issue -> ids.contains(issue.getId().toString()))
                .sorted(Comparator.comparing(Issue::getId))
                .toList();
    }

    /** An unresolved issue that nobody may see yet. */
    MutableIssue hasIssue(long id, String key) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn(key);
        when(issue.getSummary()).thenReturn("<b>Old</b> client");
        when(issue.getProjectId()).thenReturn(1L);
        when(issues.getIssueObject((Long) id)).thenReturn(issue);
        when(issues.getIssueObject(key)).thenReturn(issue);
        return issue;
    }

    MutableIssue hasVisibleIssue(long id, String key) {
        MutableIssue issue = hasIssue(id, key);
        visible.add(issue);
        when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq(issue), eq(anna)))
                .thenReturn(true);
        return issue;
    }
}
