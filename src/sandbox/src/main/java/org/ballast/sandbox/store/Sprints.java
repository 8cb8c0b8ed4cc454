package org.ballast.sandbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.sandbox.store.IssueChange.Kind;
import org.ballast.sandbox.store.SprintRow.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The sprints and what is in them. An issue is in at most one sprint that is not closed, and in any number of closed ones. */
public final class Sprints {

    private static final String COLUMNS =
            "SELECT s.id, s.board_id, s.sprint_name, s.state, s.goal, s.start_at, s.end_at,"
                    + " s.completed_at FROM sprint s ";

    private final StoreDatabase database;
    private final Clock clock;
    private final IssueChanges changes;

    Sprints(StoreDatabase database, Clock clock, IssueChanges changes) {
        this.database = database;
        this.clock = clock;
        this.changes = changes;
    }

    /** Adds a future sprint to a board. */
    public SprintRow create(long boardId, String name) {
        return insert(boardId, name, State.FUTURE, "", null, null, null);
    }

    /** For importers and seeds: adds a sprint in any state. */
    public SprintRow insert(
            long boardId,
            String name,
            State state,
            String goal,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable Instant completed) {
        if (name.isBlank() || name.length() > 255) {
            throw new RefusedException("The sprint name must have 1 to 255 characters.");
        }
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        database.sql()
                .sql("INSERT INTO sprint (board_id, sprint_name, state, goal, start_at, end_at, completed_at)"
                        + " VALUES (:board, :name, :state, :goal, :start, :end, :completed)")
                .param("board", boardId)
                .param("name", name)
                .param("state", state.name())
                .param("goal", goal)
                .param("start", Columns.millis(start))
                .param("end", Columns.millis(end))
                .param("completed", Columns.millis(completed))
                .update(keys, "id");
        return byId(Generated.id(keys)).orElseThrow();
    }

    public Optional<SprintRow> byId(long id) {
        return database.sql()
                .sql(COLUMNS + "WHERE s.id = :id")
                .param("id", id)
                .query(Sprints::row)
                .optional();
    }

    /** Sprints of a board in these states: closed ones first, then the active one, then the future ones in order. */
    public List<SprintRow> ofBoard(long boardId, Set<State> states) {
        return database.sql()
                .sql(COLUMNS + "WHERE s.board_id = :board AND s.state IN (:states) ORDER BY CASE s.state"
                        + " WHEN 'CLOSED' THEN 0 WHEN 'ACTIVE' THEN 1 ELSE 2 END, s.id")
                .param("board", boardId)
                .param("states", states.stream().map(State::name).toList())
                .query(Sprints::row)
                .list();
    }

    /** All sprints of a board, in the order of {@link #ofBoard(long, Set)}. */
    public List<SprintRow> ofBoard(long boardId) {
        return ofBoard(boardId, EnumSet.allOf(State.class));
    }

    /** Changes name, goal and dates of a sprint that is not closed. */
    public SprintRow edit(long sprintId, String name, String goal, @Nullable Instant start, @Nullable Instant end) {
        refuseClosed(require(sprintId));
        database.sql()
                .sql("UPDATE sprint SET sprint_name = :name, goal = :goal, start_at = :start, end_at = :end"
                        + " WHERE id = :id")
                .param("name", name)
                .param("goal", goal)
                .param("start", Columns.millis(start))
                .param("end", Columns.millis(end))
                .param("id", sprintId)
                .update();
        return require(sprintId);
    }

    /** Starts a future sprint; a board has one active sprint at a time, and the end lies behind the start. */
    public SprintRow start(long sprintId, Instant start, Instant end) {
        SprintRow sprint = require(sprintId);
        if (sprint.state() != State.FUTURE) {
            throw new RefusedException("The sprint " + sprint.name() + " was started already.");
        }
        if (!end.isAfter(start)) {
            throw new RefusedException("The end date of a sprint must be after its start date.");
        }
        if (!ofBoard(sprint.boardId(), EnumSet.of(State.ACTIVE)).isEmpty()) {
            throw new RefusedException("The board has an active sprint already.");
        }
        database.sql()
                .sql("UPDATE sprint SET state = 'ACTIVE', start_at = :start, end_at = :end WHERE id = :id")
                .param("start", start.toEpochMilli())
                .param("end", end.toEpochMilli())
                .param("id", sprintId)
                .update();
        return require(sprintId);
    }

    /**
     * Completes the active sprint. What is not done goes on.
     *
     * @param targetSprintId where open issues go; null is the backlog
     */
    public SprintRow complete(@Nullable Long actorId, long sprintId, @Nullable Long targetSprintId) {
        SprintRow sprint = require(sprintId);
        if (sprint.state() != State.ACTIVE) {
            throw new RefusedException("Only an active sprint can be completed.");
        }
        List<Long> open = database.inTransaction(() -> {
            List<Long> unfinished = openIssues(sprintId);
            database.sql()
                    .sql("UPDATE sprint SET state = 'CLOSED', completed_at = :now WHERE id = :id")
                    .param("now", clock.millis())
                    .param("id", sprintId)
                    .update();
            if (targetSprintId != null) {
                putInto(targetSprintId, unfinished);
            }
            return unfinished;
        });
        open.forEach(issueId -> changes.touched(Kind.UPDATED, actorId, issueId));
        return require(sprintId);
    }

    /** Removes a future sprint; its issues fall back to the backlog. */
    public void delete(long sprintId) {
        if (require(sprintId).state() != State.FUTURE) {
            throw new RefusedException("Only a future sprint can be deleted.");
        }
        database.inTransaction(() -> {
            database.sql()
                    .sql("DELETE FROM sprint_issue WHERE sprint_id = :id")
                    .param("id", sprintId)
                    .update();
            database.sql()
                    .sql("DELETE FROM sprint WHERE id = :id")
                    .param("id", sprintId)
                    .update();
        });
    }

    /** Puts issues into a sprint that is not closed, out of any other sprint that is not closed. Twice is as once. */
    public void add(@Nullable Long actorId, long sprintId, Collection<Long> issueIds) {
        refuseClosed(require(sprintId));
        issueIds.forEach(changes::editable);
        List<Long> news =
                issueIds.stream().filter(id -> !contains(sprintId, id)).toList();
        database.inTransaction(() -> putInto(sprintId, news));
        news.forEach(issueId -> changes.touched(Kind.UPDATED, actorId, issueId));
    }

    /** Takes issues out of every sprint that is not closed. */
    public void toBacklog(@Nullable Long actorId, Collection<Long> issueIds) {
        issueIds.forEach(changes::editable);
        database.inTransaction(() -> takeOut(issueIds));
        issueIds.forEach(issueId -> changes.touched(Kind.UPDATED, actorId, issueId));
    }

    /** For importers and seeds: notes that an issue is or was in a sprint, whatever its state, and tells nobody. */
    public void insertMembership(long sprintId, long issueId) {
        if (!contains(sprintId, issueId)) {
            database.sql()
                    .sql("INSERT INTO sprint_issue (sprint_id, issue_id) VALUES (:sprint, :issue)")
                    .param("sprint", sprintId)
                    .param("issue", issueId)
                    .update();
        }
    }

    public boolean contains(long sprintId, long issueId) {
        return database.sql()
                        .sql("SELECT COUNT(*) FROM sprint_issue WHERE sprint_id = :sprint AND issue_id = :issue")
                        .param("sprint", sprintId)
                        .param("issue", issueId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The sprints of these issues, also closed ones, oldest first; issues that were never in one are missing. */
    public Map<Long, List<SprintRow>> ofIssues(Collection<Long> issueIds) {
        Map<Long, List<SprintRow>> sprints = new LinkedHashMap<>();
        for (List<Long> chunk : Issues.chunks(List.copyOf(issueIds))) {
            database.sql()
                    .sql("SELECT si.issue_id, s.id, s.board_id, s.sprint_name, s.state, s.goal, s.start_at, s.end_at,"
                            + " s.completed_at FROM sprint s JOIN sprint_issue si ON si.sprint_id = s.id"
                            + " WHERE si.issue_id IN (:ids) ORDER BY si.issue_id, s.id")
                    .param("ids", chunk)
                    .query((ResultSet row) -> {
                        sprints.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                                .add(row(row, 0));
                    });
        }
        return sprints;
    }

    private void putInto(long sprintId, Collection<Long> issueIds) {
        takeOut(issueIds);
        issueIds.forEach(issueId -> insertMembership(sprintId, issueId));
    }

    private void takeOut(Collection<Long> issueIds) {
        for (List<Long> chunk : Issues.chunks(List.copyOf(issueIds))) {
            database.sql()
                    .sql("DELETE FROM sprint_issue WHERE issue_id IN (:ids)"
                            + " AND sprint_id IN (SELECT id FROM sprint WHERE state <> 'CLOSED')")
                    .param("ids", chunk)
                    .update();
        }
    }

    private List<Long> openIssues(long sprintId) {
        return database.sql()
                .sql(
                        "SELECT i.id FROM issue i JOIN sprint_issue si ON si.issue_id = i.id"
                                + " JOIN issue_status st ON st.id = i.status_id"
                                + " WHERE si.sprint_id = :sprint AND st.category <> 'DONE' AND i.archived = FALSE ORDER BY i.id")
                .param("sprint", sprintId)
                .query(Long.class)
                .list();
    }

    private static void refuseClosed(SprintRow sprint) {
        if (sprint.state() == State.CLOSED) {
            throw new RefusedException("The sprint " + sprint.name() + " is closed.");
        }
    }

    private SprintRow require(long sprintId) {
        return byId(sprintId).orElseThrow(() -> new RefusedException("Sprint does not exist"));
    }

    private static SprintRow row(ResultSet row, int number) throws SQLException {
        return new SprintRow(
                row.getLong("id"),
                row.getLong("board_id"),
                row.getString("sprint_name"),
                State.valueOf(row.getString("state")),
                row.getString("goal"),
                Columns.optionalInstant(row, "start_at"),
                Columns.optionalInstant(row, "end_at"),
                Columns.optionalInstant(row, "completed_at"));
    }
}
