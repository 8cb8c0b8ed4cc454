package org.ballast.sandbox.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ballast.sandbox.store.IssueChange.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What people do to issues. Every operation names the actor (null: the sandbox itself), is one transaction and tells
 * the listeners when it is stored.
 */
public final class IssueChanges {

    private static final String MISSING = "The issue no longer exists.";

    private final StoreDatabase database;
    private final IssueTable table;
    private final Clock clock;
    private final Issues issues;
    private final Projects projects;
    private final Catalogue catalogue;
    private final Ranking ranking;
    private final IssueHistory history;
    private final List<IssueChange.Listener> listeners = new CopyOnWriteArrayList<>();

    IssueChanges(
            StoreDatabase database,
            Clock clock,
            Issues issues,
            Projects projects,
            Catalogue catalogue,
            Ranking ranking,
            IssueHistory history) {
        this.database = database;
        this.table = new IssueTable(database);
        this.clock = clock;
        this.issues = issues;
        this.projects = projects;
        this.catalogue = catalogue;
        this.ranking = ranking;
        this.history = history;
    }

    /** Lets somebody hear of every change from now on. */
    public void listen(IssueChange.Listener listener) {
        listeners.add(listener);
    }

    /** Adds an issue with the project's next number, at the end of the ranking. A summary must be given. */
    public IssueRow create(@Nullable Long actorId, long projectId, IssueFields fields) {
        return publish(Kind.CREATED, actorId, database.inTransaction(() -> {
            long number = table.nextNumber(projectId);
            return insert(actorId, projectId, number, fields);
        }));
    }

    /** For importers: adds an issue under a number that its key already has elsewhere; it must be free here. */
    public IssueRow createNumbered(@Nullable Long actorId, long projectId, long number, IssueFields fields) {
        return publish(Kind.CREATED, actorId, database.inTransaction(() -> {
            database.sql()
                    .sql("UPDATE project SET issue_counter = :number WHERE id = :id AND issue_counter < :number")
                    .param("number", number)
                    .param("id", projectId)
                    .update();
            return insert(actorId, projectId, number, fields);
        }));
    }

    /** Changes fields of an issue; an archived one is refused. */
    public IssueRow edit(@Nullable Long actorId, long issueId, IssueFields fields) {
        return publish(Kind.UPDATED, actorId, database.inTransaction(() -> {
            IssueRow issue = editable(issueId);
            Map<String, @Nullable Object> columns = fields.columns();
            columns.putIfAbsent("updated", clock.millis());
            table.update(issueId, columns);
            table.writeLists(issue.id(), fields);
            return changed(issue);
        }));
    }

    /**
     * Gives an issue another status. Reaching a status of category done sets a resolution, leaving it clears it.
     *
     * @param resolution null means the usual one, "Done"
     */
    public IssueRow transition(
            @Nullable Long actorId, long issueId, Catalogue.Status status, Catalogue.@Nullable Resolution resolution) {
        IssueRow before = editable(issueId);
        boolean done = status.category() == StatusCategory.DONE;
        IssueFields fields = new IssueFields();
        if (!done) {
            fields.state(status, null, null);
        } else if (resolution == null && before.resolutionId() != null) {
            fields.state(status, catalogue.resolution(before.resolutionId()), before.resolved());
        } else {
            fields.state(
                    status,
                    resolution == null ? catalogue.require(Catalogue.Resolution.class, Catalogue.DONE) : resolution,
                    clock.instant());
        }
        IssueRow after = database.inTransaction(() -> {
            fields.columns().put("updated", clock.millis());
            table.update(issueId, fields.columns());
            return changed(before);
        });
        Kind kind = before.isResolved() == after.isResolved()
                ? Kind.TRANSITIONED
                : after.isResolved() ? Kind.RESOLVED : Kind.REOPENED;
        return publish(kind, actorId, after);
    }

    /** Marks an issue as an impediment, or takes the mark away. */
    public IssueRow flag(@Nullable Long actorId, long issueId, boolean flagged) {
        return edit(actorId, issueId, new IssueFields().flagged(flagged));
    }

    /**
     * Moves an issue and its sub-tasks to another project: new key, same id; the old key still finds it. Components go
     * along by name where the new project has them, the security level is dropped.
     */
    public IssueRow move(@Nullable Long actorId, long issueId, long newProjectId) {
        List<IssueRow> moved = database.inTransaction(() -> {
            IssueRow issue = editable(issueId);
            if (issue.projectId() == newProjectId) {
                throw new RefusedException("The issue is in this project already.");
            }
            List<IssueRow> all = new ArrayList<>(List.of(issue));
            all.addAll(issues.subtasks(issueId));
            return all.stream().map(each -> moveOne(each, newProjectId)).toList();
        });
        moved.forEach(issue -> publish(Kind.MOVED, actorId, issue));
        return moved.get(0);
    }

    /** Hides an issue from searches and boards and makes it read-only. */
    public IssueRow archive(@Nullable Long actorId, long issueId) {
        return setArchived(actorId, issueId, true);
    }

    /** Takes an issue back from the archive. */
    public IssueRow restore(@Nullable Long actorId, long issueId) {
        return setArchived(actorId, issueId, false);
    }

    /** Removes an issue and everything that hangs on it, also its sub-tasks; nothing happens when already gone. */
    public void delete(@Nullable Long actorId, long issueId) {
        Optional<IssueRow> issue = issues.byId(issueId);
        if (issue.isEmpty()) {
            return;
        }
        issues.subtasks(issueId).forEach(subtask -> delete(actorId, subtask.id()));
        database.inTransaction(() -> {
            for (String child : List.of(
                    "issue_label",
                    "issue_component",
                    "issue_comment",
                    "issue_history",
                    "moved_issue_key",
                    "sprint_issue",
                    "property_index")) {
                table.delete(child, "issue_id = :id", issueId);
            }
            table.delete("issue_link", "source_id = :id OR destination_id = :id", issueId);
            table.delete(
                    "entity_property", "entity_name = '" + EntityProperties.ISSUE + "' AND entity_id = :id", issueId);
            table.delete("issue", "id = :id", issueId);
        });
        publish(Kind.DELETED, actorId, issue.get());
    }

    /** Tells the listeners of a change that another part of the store made, and notes the time of it. */
    IssueRow touched(Kind kind, @Nullable Long actorId, long issueId) {
        return publish(kind, actorId, database.inTransaction(() -> {
            table.update(issueId, Map.of("updated", clock.millis()));
            return require(issueId);
        }));
    }

    /** The issue, unless it is gone or archived. */
    IssueRow editable(long issueId) {
        IssueRow issue = require(issueId);
        if (issue.archived()) {
            throw new RefusedException("The issue " + issue.key() + " is archived and can not be changed.");
        }
        return issue;
    }

    private IssueRow insert(@Nullable Long actorId, long projectId, long number, IssueFields fields) {
        Map<String, @Nullable Object> columns = fields.columns();
        if (!columns.containsKey("summary")) {
            throw new RefusedException("You must specify a summary of the issue.");
        }
        long now = clock.millis();
        columns.put("project_id", projectId);
        columns.put("issue_number", number);
        columns.put("rank_order", ranking.last());
        columns.putIfAbsent("created", now);
        columns.putIfAbsent("updated", columns.get("created"));
        columns.putIfAbsent("description", "");
        columns.putIfAbsent(
                "type_id",
                catalogue.require(Catalogue.Type.class, Catalogue.TASK).id());
        columns.putIfAbsent(
                "priority_id",
                catalogue.require(Catalogue.Priority.class, Catalogue.MEDIUM).id());
        columns.putIfAbsent(
                "status_id",
                catalogue.require(Catalogue.Status.class, Catalogue.TO_DO).id());
        columns.putIfAbsent("flagged", false);
        columns.putIfAbsent("archived", false);
        if (!columns.containsKey("reporter_id")) {
            columns.put("reporter_id", actorId);
        }
        IssueRow issue = require(table.insert(columns));
        table.writeLists(issue.id(), fields);
        return issue;
    }

    private IssueRow moveOne(IssueRow issue, long newProjectId) {
        List<String> names =
                issues.components(issue.id()).stream().map(ComponentRow::name).toList();
        List<Long> kept = projects.components(List.of(newProjectId)).stream()
                .filter(component -> names.stream().anyMatch(component.name()::equalsIgnoreCase))
                .map(ComponentRow::id)
                .toList();
        table.delete("issue_component", "issue_id = :id", issue.id());
        IssueFields fields = new IssueFields().securityLevel(null).components(kept);
        fields.columns().put("project_id", newProjectId);
        fields.columns().put("issue_number", table.nextNumber(newProjectId));
        fields.columns().put("updated", clock.millis());
        table.update(issue.id(), fields.columns());
        database.sql()
                .sql("INSERT INTO moved_issue_key (old_key, issue_id) VALUES (:key, :id)")
                .param("key", issue.key())
                .param("id", issue.id())
                .update();
        IssueRow moved = require(issue.id());
        table.writeLists(moved.id(), fields);
        return moved;
    }

    private IssueRow setArchived(@Nullable Long actorId, long issueId, boolean archived) {
        return publish(archived ? Kind.ARCHIVED : Kind.RESTORED, actorId, database.inTransaction(() -> {
            table.update(issueId, Map.of("archived", archived));
            return require(issueId);
        }));
    }

    /** The issue as it is now; what became otherwise is remembered. */
    private IssueRow changed(IssueRow before) {
        IssueRow after = require(before.id());
        history.remember(before, after);
        return after;
    }

    private IssueRow require(long issueId) {
        return issues.byId(issueId).orElseThrow(() -> new RefusedException(MISSING));
    }

    private IssueRow publish(Kind kind, @Nullable Long actorId, IssueRow issue) {
        IssueChange change = new IssueChange(kind, issue, actorId);
        listeners.forEach(listener -> listener.on(change));
        return issue;
    }
}
