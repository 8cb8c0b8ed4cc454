package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.BoardDirectory;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.IssueDirectory;
import org.ballast.core.debt.IssueSearch;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.People;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;

/**
 * A tracker in memory. Everybody sees and may edit everything until a test says otherwise; a query finds every issue of
 * the project whose key it is, and everything else is unreadable.
 */
public final class InMemoryTracker implements IssueDirectory, BoardDirectory, People, Permissions {

    private final Map<IssueId, Issue> issues = new TreeMap<>();
    private final Map<Long, Set<IssueId>> filters = new HashMap<>();
    private final Map<SprintId, Set<IssueId>> sprints = new HashMap<>();
    private final Map<IssueId, Set<IssueId>> blockers = new TreeMap<>();
    private final Map<UserId, Person> people = new TreeMap<>();
    private final Map<String, ProjectId> projects = new TreeMap<>();
    private final Set<IssueId> flagged = new TreeSet<>();
    private final Set<SprintId> completed = new HashSet<>();
    private final Set<String> denied = new HashSet<>();
    private final Set<String> granted = new HashSet<>();
    private int blockerLookups;

    public Tracker asTracker() {
        return new Tracker(this, this, this, this);
    }

    public InMemoryTracker with(Issue issue) {
        issues.put(issue.id(), issue);
        return this;
    }

    /** An issue that the filter contains too. */
    public InMemoryTracker with(Issue issue, long filterId) {
        filters.computeIfAbsent(filterId, unseen -> new TreeSet<>()).add(issue.id());
        return with(issue);
    }

    /** A filter that contains nothing yet. */
    public void addFilter(long filterId) {
        filters.computeIfAbsent(filterId, unseen -> new TreeSet<>());
    }

    public void delete(IssueId issue) {
        issues.remove(issue);
    }

    public void removeFromFilter(IssueId issue, long filterId) {
        filters.getOrDefault(filterId, Set.of()).remove(issue);
    }

    public void addProject(String key, ProjectId project) {
        projects.put(key, project);
    }

    public void addPerson(UserId user, Person person) {
        people.put(user, person);
    }

    public void hide(IssueId issue, UserId from) {
        denied.add("issue " + issue + from);
    }

    public void hideFilter(long filterId, UserId from) {
        denied.add("filter " + filterId + from);
    }

    public void makeAdministrator(UserId user) {
        granted.add("tracker " + user);
    }

    public void makeAdministrator(UserId user, ProjectId project) {
        granted.add("project " + project + user);
    }

    public void letPlan(UserId user, ProjectId project) {
        granted.add("plan " + project + user);
    }

    public void schedule(SprintId sprint, IssueId... added) {
        sprints.computeIfAbsent(sprint, unseen -> new TreeSet<>()).addAll(List.of(added));
    }

    public void complete(SprintId sprint) {
        completed.add(sprint);
    }

    public void flag(IssueId issue) {
        flagged.add(issue);
    }

    public void block(IssueId issue, IssueId by) {
        blockers.computeIfAbsent(issue, unseen -> new TreeSet<>()).add(by);
    }

    /** How often somebody asked what blocks an issue. */
    public int blockerLookups() {
        return blockerLookups;
    }

    @Override
    public Optional<Issue> find(UserId viewer, String idOrKey) {
        return issues.values().stream()
                .filter(issue -> issue.key().equals(idOrKey)
                        || String.valueOf(issue.id().value()).equals(idOrKey))
                .filter(issue -> isVisible(viewer, issue.id()))
                .findFirst();
    }

    @Override
    public List<Issue> findAll(UserId viewer, Collection<IssueId> ids) {
        return ids.stream().filter(id -> isVisible(viewer, id)).map(issues::get).toList();
    }

    @Override
    public Outcome<IssueSearch> search(UserId viewer, String jql, int limit) {
        if (!projects.containsKey(jql)) {
            return Outcome.refused(
                    Refusal.invalid("ballast.debt.query-unreadable", "jql").with(jql));
        }
        List<Issue> found = issues.values().stream()
                .filter(issue -> issue.project().equals(projects.get(jql)) && isVisible(viewer, issue.id()))
                .toList();
        return Outcome.done(
                new IssueSearch(found.size(), found.stream().limit(limit).toList()));
    }

    @Override
    public List<String> openBlockers(UserId viewer, IssueId issue) {
        blockerLookups++;
        return findAll(viewer, blockers.getOrDefault(issue, Set.of())).stream()
                .filter(blocker -> !blocker.resolved())
                .map(Issue::key)
                .sorted()
                .toList();
    }

    @Override
    public Set<IssueId> existing(Collection<IssueId> ids) {
        Set<IssueId> existing = new TreeSet<>(ids);
        existing.retainAll(issues.keySet());
        return existing;
    }

    @Override
    public boolean canSeeFilter(UserId viewer, long filterId) {
        return filters.containsKey(filterId) && !denied.contains("filter " + filterId + viewer);
    }

    @Override
    public Set<IssueId> onBoard(UserId viewer, Board board, Collection<IssueId> ids) {
        if (!ids.stream().allMatch(issue -> isVisible(viewer, issue))) {
            return Set.of();
        }
        Set<IssueId> found = new TreeSet<>(ids);
        found.retainAll(filters.getOrDefault(board.filterId(), Set.of()));
        return found;
    }

    @Override
    public Outcome<BoardReading> read(UserId viewer, Board board, Optional<SprintId> target) {
        if (target.isPresent() && !sprints.containsKey(target.get())) {
            return Outcome.refused(Refusal.unknown("ballast.planning.sprint-unknown"));
        }
        Set<IssueId> visible = new TreeSet<>(filters.getOrDefault(board.filterId(), Set.of()));
        visible.removeIf(issue -> !isVisible(viewer, issue));
        Set<IssueId> open = new TreeSet<>(visible);
        open.removeIf(issue -> issues.get(issue).resolved());
        Set<IssueId> scheduled = new TreeSet<>(open);
        scheduled.retainAll(inSprints());
        Set<IssueId> inTarget = new TreeSet<>(visible);
        inTarget.retainAll(target.map(sprints::get).orElse(Set.of()));
        return Outcome.done(new BoardReading(open, scheduled, inTarget, flagged));
    }

    @Override
    public Set<IssueId> allOpen(Board board) {
        Set<IssueId> open = new TreeSet<>(filters.getOrDefault(board.filterId(), Set.of()));
        open.removeIf(issue -> !issues.containsKey(issue) || issues.get(issue).resolved());
        return open;
    }

    @Override
    public Person find(UserId user) {
        return people.getOrDefault(user, Person.FORMER);
    }

    @Override
    public boolean administersTracker(UserId user) {
        return granted.contains("tracker " + user);
    }

    @Override
    public boolean administersProject(UserId user, ProjectId project) {
        return granted.contains("project " + project + user);
    }

    @Override
    public boolean plansSprints(UserId user, ProjectId project) {
        return granted.contains("plan " + project + user);
    }

    @Override
    public Optional<ProjectId> findProject(UserId viewer, String projectKey) {
        return Optional.ofNullable(projects.get(projectKey));
    }

    private Set<IssueId> inSprints() {
        List<IssueId> all = new ArrayList<>();
        sprints.forEach((sprint, contents) -> all.addAll(completed.contains(sprint) ? Set.of() : contents));
        return new TreeSet<>(all);
    }

    private boolean isVisible(UserId viewer, IssueId issue) {
        return issues.containsKey(issue) && !denied.contains("issue " + issue + viewer);
    }
}
