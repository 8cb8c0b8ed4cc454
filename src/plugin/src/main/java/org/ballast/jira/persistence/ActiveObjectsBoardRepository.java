package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.BoardRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.UserId;

/** Keeps the boards that use Ballast in {@code BOARD}. */
@Named
public class ActiveObjectsBoardRepository implements BoardRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsBoardRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Board> find(BoardId board) {
        return row(board).map(ActiveObjectsBoardRepository::board);
    }

    @Override
    public List<Board> all() {
        return boards(Query.select());
    }

    @Override
    public List<Board> inProject(ProjectId project) {
        return boards(Query.select().where("PROJECT_ID = ?", project.value()));
    }

    @Override
    public void save(Board board) {
        BoardEntity row = row(board.id())
                .orElseGet(() -> ao.create(
                        BoardEntity.class,
                        new DBParam("BOARD_ID", board.id().value()),
                        new DBParam("NAME", board.name()),
                        new DBParam("FILTER_ID", board.filterId()),
                        new DBParam("PROJECT_ID", board.project().value()),
                        new DBParam("ENABLED_AT", board.enabledAt().toEpochMilli()),
                        new DBParam("ENABLED_BY", board.enabledBy().value())));
        row.setName(board.name());
        row.setFilterId(board.filterId());
        row.setProjectId(board.project().value());
        row.setEnabledAt(board.enabledAt().toEpochMilli());
        row.setEnabledBy(board.enabledBy().value());
        row.save();
    }

    @Override
    public void remove(BoardId board) {
        ao.deleteWithSQL(BoardEntity.class, "BOARD_ID = ?", board.value());
    }

    private Optional<BoardEntity> row(BoardId board) {
        return first(ao.find(BoardEntity.class, "BOARD_ID = ?", board.value()));
    }

    private List<Board> boards(Query query) {
        return Arrays.stream(ao.find(BoardEntity.class, query.order("BOARD_ID ASC")))
                .map(ActiveObjectsBoardRepository::board)
                .toList();
    }

    private static Board board(BoardEntity row) {
        return new Board(
                new BoardId(row.getBoardId()),
                row.getName(),
                row.getFilterId(),
                new ProjectId(row.getProjectId()),
                instant(row.getEnabledAt()),
                new UserId(row.getEnabledBy()));
    }
}
