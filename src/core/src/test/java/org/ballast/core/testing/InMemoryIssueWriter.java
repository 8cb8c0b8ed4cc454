package org.ballast.core.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.collect.IssueType;
import org.ballast.core.collect.IssueWriter;
import org.ballast.core.collect.NewIssue;
import org.ballast.core.collect.OpenIssues;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.IssueSearch;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Creates issues in an {@link InMemoryTracker}, on the board of the payments team. Everybody may, until a test says no. */
public final class InMemoryIssueWriter implements IssueWriter, OpenIssues {

    public static final String TASK = "3";

    private static final long FIRST_ID = 9001;

    private final InMemoryTracker tracker;
    private final Set<String> denied = new HashSet<>();
    private final Map<IssueId, Instant> changes = new HashMap<>();
    private final List<NewIssue> created = new ArrayList<>();

    public InMemoryIssueWriter(InMemoryTracker tracker) {
        this.tracker = tracker;
    }

    /** What was created, in order, also what was deleted since. */
    public synchronized List<NewIssue> created() {
        return List.copyOf(created);
    }

    public void deny(String what, UserId user) {
        denied.add(what + user);
    }

    public synchronized void touch(IssueId issue, Instant at) {
        changes.put(issue, at);
    }

    @Override
    public List<IssueType> types(UserId user, ProjectId project) {
        return denied.contains("create" + user) ? List.of() : List.of(new IssueType(TASK, "Task"));
    }

    @Override
    public boolean mayEdit(UserId user, ProjectId project) {
        return !denied.contains("edit" + user);
    }

    @Override
    public synchronized Outcome<Issue> create(UserId user, NewIssue issue) {
        if (denied.contains("title " + issue.title())) {
            return Outcome.refused(
                    Refusal.invalid("ballast.collect.create-refused", "title").with("Component is required."));
        }
        created.add(issue);
        long id = FIRST_ID + created.size();
        Issue stored = new Issue(
                new IssueId(id),
                "PAY-" + id,
                issue.title(),
                issue.project(),
                Optional.empty(),
                Optional.empty(),
                !denied.contains("edit " + issue.title()),
                false);
        tracker.with(stored, Payments.BOARD.filterId());
        changes.put(stored.id(), Payments.NOW);
        return Outcome.done(stored);
    }

    /** Has the tracker refuse to create issues with that title, or show them as not editable ({@code edit}). */
    public void refuse(String title) {
        denied.add("title " + title);
    }

    public void refuseToEdit(String title) {
        denied.add("edit " + title);
    }

    @Override
    public Outcome<IssueId> delete(UserId user, IssueId issue) {
        if (denied.contains("delete" + user)) {
            return Outcome.refused(Refusal.forbidden("ballast.collect.delete-refused")
                    .with("You do not have permission to delete issues in this project."));
        }
        tracker.delete(issue);
        return Outcome.done(issue);
    }

    @Override
    public synchronized Optional<Instant> lastChange(IssueId issue) {
        return Optional.ofNullable(changes.get(issue));
    }

    @Override
    public IssueSearch of(UserId viewer, Board board, int most) {
        return tracker.openOnBoard(viewer, board, most);
    }
}
