package org.ballast.jira.gateway;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.query.Query;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.IssueDirectory;
import org.ballast.core.debt.IssueSearch;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.TrackerUnavailableException;
import org.ballast.core.shared.UserId;

/** Jira's issues as one user may see them; whatever Jira hides does not exist here. */
@Named
public class JiraIssueDirectory implements IssueDirectory {
    /** The name of Jira's own kind of link from a blocker to what it blocks. */
    private static final String BLOCKS = "Blocks";

    private final JiraUsers users;
    private final JqlSearch search;
    private final IssueManager issues;
    private final IssueLinkManager links;
    private final PermissionManager permissions;

    @Inject
    public JiraIssueDirectory(
            JiraUsers users,
            JqlSearch search,
            @ComponentImport IssueManager issues,
            @ComponentImport IssueLinkManager links,
            @ComponentImport PermissionManager permissions) {
        this.users = users;
        this.search = search;
        this.issues = issues;
        this.links = links;
        this.permissions = permissions;
    }

    @Override
    public Optional<Issue> find(UserId viewer, String idOrKey) {
        return users.find(viewer)
                .flatMap(user ->
                        load(idOrKey).filter(issue -> isVisible(user, issue)).map(issue -> issue(user, issue)));
    }

    @Override
    public List<Issue> findAll(UserId viewer, Collection<IssueId> ids) {
        return users.find(viewer).map(user -> visible(user, ids)).orElse(List.of());
    }

    @Override
    public List<IssueId> visible(Optional<UserId> viewer, Collection<IssueId> ids) {
        Optional<ApplicationUser> user = viewer.flatMap(users::find);
        if (viewer.isPresent() && user.isEmpty()) {
            return List.of();
        }
        Set<IssueId> found = JqlSearch.ids(search.among(user.orElse(null), "", ids));
        return ids.stream().filter(found::contains).toList();
    }

    /** One search for all: Jira reads found issues together, and each of them is one that the viewer may see. */
    private List<Issue> visible(ApplicationUser user, Collection<IssueId> ids) {
        Map<IssueId, com.atlassian.jira.issue.Issue> found = new HashMap<>();
        search.among(user, "", ids).forEach(issue -> found.put(new IssueId(issue.getId()), issue));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .map(issue -> issue(user, issue))
                .toList();
    }

    @Override
    public Outcome<IssueSearch> search(UserId viewer, String jql, int limit) {
        Optional<ApplicationUser> user = users.find(viewer);
        if (user.isEmpty()) {
            return Outcome.done(new IssueSearch(0, List.of()));
        }
        return search.parse(user.get(), jql).map(query -> search(user.get(), query, limit));
    }

    @Override
    public List<String> openBlockers(UserId viewer, IssueId blocked) {
        Optional<ApplicationUser> user = users.find(viewer);
        List<com.atlassian.jira.issue.Issue> blockers = new ArrayList<>();
        for (IssueLink link : links.getInwardLinks(blocked.value())) {
            com.atlassian.jira.issue.Issue source = link.getSourceObject();
            boolean blocks = BLOCKS.equalsIgnoreCase(link.getIssueLinkType().getName());
            if (blocks
                    && source != null
                    && source.getResolution() == null
                    && user.filter(known -> isVisible(known, source)).isPresent()) {
                blockers.add(source);
            }
        }
        return blockers.stream()
                .map(com.atlassian.jira.issue.Issue::getKey)
                .sorted(Comparator.comparing(JiraIssueDirectory::projectKey)
                        .thenComparing(JiraIssueDirectory::issueNumber))
                .toList();
    }

    /** The index knows most of them at once. What it lacks may be archived or not indexed yet, so Jira itself is asked. */
    @Override
    public Set<IssueId> existing(Collection<IssueId> ids) {
        Set<IssueId> existing = new LinkedHashSet<>(indexed(ids));
        for (IssueId id : ids) {
            if (!existing.contains(id) && load(id).isPresent()) {
                existing.add(id);
            }
        }
        return existing;
    }

    private Set<IssueId> indexed(Collection<IssueId> ids) {
        try {
            return search.indexed(ids);
        } catch (TrackerUnavailableException e) {
            return Set.of();
        }
    }

    private Optional<com.atlassian.jira.issue.Issue> load(String idOrKey) {
        Optional<Long> id = Numbers.parse(idOrKey);
        return Optional.ofNullable(id.isPresent() ? issues.getIssueObject(id.get()) : issues.getIssueObject(idOrKey));
    }

    private Optional<com.atlassian.jira.issue.Issue> load(IssueId id) {
        return Optional.ofNullable(issues.getIssueObject((Long) id.value()));
    }

    private boolean isVisible(ApplicationUser user, com.atlassian.jira.issue.Issue issue) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    private IssueSearch search(ApplicationUser user, Query query, int limit) {
        List<Issue> first = search.find(user, query, limit).stream()
                .map(issue -> issue(user, issue))
                .toList();
        return new IssueSearch(search.count(user, query), first);
    }

    private Issue issue(ApplicationUser user, com.atlassian.jira.issue.Issue issue) {
        return new Issue(
                new IssueId(issue.getId()),
                issue.getKey(),
                issue.getSummary(),
                new ProjectId(issue.getProjectId()),
                resolvedAt(issue),
                JiraUsers.idOf(Optional.ofNullable(issue.getAssignee())),
                permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user),
                permissions.hasPermission(ProjectPermissions.SCHEDULE_ISSUES, issue, user));
    }

    private static Optional<Instant> resolvedAt(com.atlassian.jira.issue.Issue issue) {
        return issue.getResolution() == null
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(issue.getResolutionDate())
                        .map(Timestamp::toInstant)
                        .orElse(Instant.EPOCH));
    }

    private static String projectKey(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf('-')));
    }

    private static long issueNumber(String key) {
        return Numbers.parse(key.substring(key.lastIndexOf('-') + 1)).orElse(0L);
    }
}
