package org.ballast.sandbox.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The boards, of Scrum and Kanban teams. */
public final class Boards {

    private static final String COLUMNS =
            "SELECT b.id, b.board_name, b.board_type, b.filter_id, b.project_id FROM board b ";

    private final StoreDatabase database;
    private final Filters filters;

    Boards(StoreDatabase database, Filters filters) {
        this.database = database;
        this.filters = filters;
    }

    /** Adds a Scrum board over a filter. */
    public BoardRow create(String name, long filterId, long projectId) {
        return create(name, BoardRow.SCRUM, filterId, projectId);
    }

    /** Adds a board of that type over a filter. */
    public BoardRow create(String name, String type, long filterId, long projectId) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        database.sql()
                .sql("INSERT INTO board (board_name, board_type, filter_id, project_id)"
                        + " VALUES (:name, :type, :filter, :project)")
                .param("name", name)
                .param("type", type)
                .param("filter", filterId)
                .param("project", projectId)
                .update(keys, "id");
        return byId(Generated.id(keys)).orElseThrow();
    }

    public Optional<BoardRow> byId(long id) {
        return list("WHERE b.id = :value", id).stream().findFirst();
    }

    /** The board with this id, if the person may see its filter. */
    public Optional<BoardRow> visible(@Nullable Long userId, long id) {
        return byId(id).filter(board -> sees(userId, board));
    }

    /** All boards whose filter the person may see, by name. */
    public List<BoardRow> allVisible(@Nullable Long userId) {
        Set<Long> visible = filters.allVisible(userId);
        return list("WHERE b.id > :value ORDER BY b.board_name, b.id", 0).stream()
                .filter(board -> visible.contains(board.filterId()))
                .toList();
    }

    /** The first boards by name whose filter the person may see; cheaper than all where there are many. */
    public List<BoardRow> firstVisible(@Nullable Long userId, int most) {
        return list("WHERE b.id > :value ORDER BY b.board_name, b.id", 0).stream()
                .filter(board -> sees(userId, board))
                .limit(most)
                .toList();
    }

    /** The boards that are shown in a project, oldest first. */
    public List<BoardRow> ofProject(long projectId) {
        return list("WHERE b.project_id = :value ORDER BY b.id", projectId);
    }

    public boolean sees(@Nullable Long userId, BoardRow board) {
        return filters.visible(userId, board.filterId()).isPresent();
    }

    private List<BoardRow> list(String where, long value) {
        StatementSpec statement = database.sql().sql(COLUMNS + where).param("value", value);
        return statement
                .query((row, n) -> new BoardRow(
                        row.getLong(1), row.getString(2), row.getString(3), row.getLong(4), row.getLong(5)))
                .list();
    }
}
