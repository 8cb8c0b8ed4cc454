package org.ballast.core.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.BoardDirectory;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.IssueDirectory;
import org.ballast.core.debt.IssueSearch;
import org.ballast.core.debt.Tracker;
import org.ballast.core.initiative.IssueHistory;
import org.ballast.core.initiative.IssueHistory.Change;
import org.ballast.core.initiative.WorkHistory;
import org.ballast.core.record.BoardPast;
import org.ballast.core.record.PastIssue;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.People;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.TrackerUnavailableException;
import org.ballast.core.shared.UserId;

/**
 * A tracker in memory. Everybody sees and may edit everything until a test says otherwise; a query finds every issue of
 * the project whose key it is, and everything else is unreadable.
 */
public final class InMemoryTracker
        implements IssueDirectory, BoardDirectory, BoardPast, WorkHistory, People, Permissions {

    private final Map<IssueId, Issue> issues = new TreeMap<>();
    private final Map<Long, Set<IssueId>> filters = new HashMap<>();
    private final Map<SprintId, Set<IssueId>> sprints = new HashMap<>();
    private final Map<IssueId, Set<IssueId>> blockers = new TreeMap<>();
    private final Map<UserId, Person> people = new TreeMap<>();
    private final Map<String, ProjectId> projects = new TreeMap<>();
    private final Set<IssueId> flagged = new TreeSet<>();
    private final Set<SprintId> completed = new HashSet<>();
    private final Map<IssueId, Instant> created = new TreeMap<>();
    private final Map<IssueId, Instant> resolved = new TreeMap<>();
    private final Set<String> denied = new HashSet<>();
    private final Set<String> granted = new HashSet<>();
    private final Set<IssueId> goneOnceRead = new TreeSet<>();
    private final Map<IssueId, List<Change<Optional<UserId>>>> workers = new TreeMap<>();
    private boolean canSearch = true;
    private BooleanSupplier neverWhile = () -> false;
    private int blockerLookups;
    private int visibleLookups;
    private int boardReadings;
    private int largestLookup;
    private int historiesRead;

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

    /** Somebody deletes the issue right after the next reading of a board. */
    public void deleteOnceRead(IssueId issue) {
        goneOnceRead.add(issue);
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

    /** Takes a hiding back. */
    public void show(IssueId issue, UserId to) {
        denied.remove("issue " + issue + to);
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

    /** From now on every search fails, as while a tracker rebuilds its index. */
    public void stopSearching() {
        canSearch = false;
    }

    /** The index is there again. */
    public void searchAgain() {
        canSearch = true;
    }

    /** What must not be the case when somebody searches. */
    public void neverSearchWhile(BooleanSupplier state) {
        neverWhile = state;
    }

    private void search() {
        if (neverWhile.getAsBoolean()) {
            throw new AssertionError("a unit of work must not wait for the tracker");
        }
        if (!canSearch) {
            throw new TrackerUnavailableException("index", new IllegalStateException("rebuilding"));
        }
    }

    /** How often somebody asked what blocks an issue. */
    public int blockerLookups() {
        return blockerLookups;
    }

    /** How often somebody asked which issues are visible. */
    public int visibleLookups() {
        return visibleLookups;
    }

    /** How many issues were looked up at once, at most, to see whether they exist. */
    public int largestLookup() {
        return largestLookup;
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
        search();
        return ids.stream().filter(id -> isVisible(viewer, id)).map(issues::get).toList();
    }

    @Override
    public List<IssueId> visible(Optional<UserId> viewer, Collection<IssueId> ids) {
        search();
        visibleLookups++;
        return ids.stream()
                .filter(id -> viewer.map(known -> isVisible(known, id)).orElse(false))
                .toList();
    }

    @Override
    public Outcome<IssueSearch> search(UserId viewer, String jql, int limit) {
        search();
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

    /** The unresolved issues of the board's filter that the viewer may see, by id. */
    public synchronized IssueSearch openOnBoard(UserId viewer, Board board, int most) {
        List<Issue> open = issues.values().stream()
                .filter(issue -> !issue.resolved() && isVisible(viewer, issue.id()))
                .filter(issue ->
                        filters.getOrDefault(board.filterId(), Set.of()).contains(issue.id()))
                .toList();
        return new IssueSearch(open.size(), open.stream().limit(most).toList());
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
        largestLookup = Math.max(largestLookup, ids.size());
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
        search();
        if (!ids.stream().allMatch(issue -> isVisible(viewer, issue))) {
            return Set.of();
        }
        Set<IssueId> found = new TreeSet<>(ids);
        found.retainAll(filters.getOrDefault(board.filterId(), Set.of()));
        return found;
    }

    @Override
    public Outcome<BoardReading> read(UserId viewer, Board board, Optional<SprintId> target) {
        search();
        boardReadings++;
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
        issues.keySet().removeAll(goneOnceRead);
        return Outcome.done(new BoardReading(open, scheduled, inTarget, flagged));
    }

    @Override
    public boolean knowsSprint(UserId viewer, SprintId sprint) {
        return sprints.containsKey(sprint);
    }

    @Override
    public boolean hasIssueOf(UserId viewer, long filterId, ProjectId project) {
        search();
        return filters.getOrDefault(filterId, Set.of()).stream()
                .anyMatch(issue ->
                        isVisible(viewer, issue) && issues.get(issue).project().equals(project));
    }

    /** How often a whole board was read. */
    public int boardReadings() {
        return boardReadings;
    }

    @Override
    public Set<IssueId> allOpen(Board board) {
        Set<IssueId> open = new TreeSet<>(filters.getOrDefault(board.filterId(), Set.of()));
        open.removeIf(issue -> !issues.containsKey(issue) || issues.get(issue).resolved());
        return open;
    }

    /** When the issue was created; the beginning of time until a test says otherwise. */
    public void createdAt(IssueId issue, Instant at) {
        created.put(issue, at);
    }

    /** Resolves the issue at that moment. */
    public void resolve(IssueId issue, Instant at) {
        resolved.put(issue, at);
        issues.computeIfPresent(issue, (id, open) -> withResolution(open, Optional.of(at)));
    }

    public void reopen(IssueId issue) {
        resolved.remove(issue);
        issues.computeIfPresent(issue, (id, done) -> withResolution(done, Optional.empty()));
    }

    @Override
    public List<PastIssue> issues(Board board) {
        search();
        return filters.getOrDefault(board.filterId(), Set.of()).stream()
                .filter(issues::containsKey)
                .map(issue -> new PastIssue(
                        issue, created.getOrDefault(issue, Instant.EPOCH), Optional.ofNullable(resolved.get(issue))))
                .toList();
    }

    @Override
    public Set<IssueId> inSprint(Board board, SprintId sprint) {
        search();
        return Set.copyOf(sprints.getOrDefault(sprint, Set.of()));
    }

    @Override
    public Set<IssueId> inNoSprint(Board board) {
        search();
        Set<IssueId> others = new TreeSet<>(filters.getOrDefault(board.filterId(), Set.of()));
        sprints.values().forEach(others::removeAll);
        return others;
    }

    @Override
    public Set<IssueId> allInSprint(Board board, SprintId sprint, int most) {
        search();
        return firstOf(sprints.getOrDefault(sprint, Set.of()), most);
    }

    /** Everything on the board changes all the time. */
    @Override
    public Set<IssueId> allChangedSince(Board board, LocalDate day, int most) {
        search();
        return firstOf(filters.getOrDefault(board.filterId(), Set.of()), most);
    }

    private static Set<IssueId> firstOf(Set<IssueId> issues, int most) {
        return new TreeSet<>(issues.stream().limit(most).toList());
    }

    /** Somebody takes the issue up at that moment. */
    public void takeUp(UserId person, IssueId issue, Instant at) {
        workers.computeIfAbsent(issue, unseen -> new ArrayList<>())
                .add(new Change<>(at, Optional.empty(), Optional.of(person)));
    }

    /** How many histories were read. */
    public int historiesRead() {
        return historiesRead;
    }

    @Override
    public List<IssueHistory> of(Collection<IssueId> asked) {
        search();
        historiesRead += asked.size();
        return asked.stream()
                .map(issue -> new IssueHistory(
                        issue, workers.getOrDefault(issue, List.of()), List.of(), Optional.empty(), true))
                .toList();
    }

    private static Issue withResolution(Issue issue, Optional<Instant> resolvedAt) {
        return new Issue(
                issue.id(),
                issue.key(),
                issue.summary(),
                issue.project(),
                resolvedAt,
                issue.assignee(),
                issue.editable(),
                issue.schedulable());
    }

    @Override
    public Person find(UserId user) {
        return people.getOrDefault(user, Person.FORMER);
    }

    /** People are known by their display name in lower case. */
    @Override
    public Optional<UserId> named(String loginName) {
        return people.entrySet().stream()
                .filter(each -> each.getValue()
                        .displayName()
                        .filter(name -> name.toLowerCase(Locale.ROOT).equals(loginName))
                        .isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
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
