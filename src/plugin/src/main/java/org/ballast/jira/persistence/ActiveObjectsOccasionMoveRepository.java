package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.cadence.OccasionMove;
import org.ballast.core.cadence.OccasionMoveRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/** Keeps the moves in {@code OCCASION_MOVE}, numbered on each board. */
@Named
public class ActiveObjectsOccasionMoveRepository implements OccasionMoveRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsOccasionMoveRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<OccasionMove> of(BoardId board) {
        return Arrays.stream(rows(board))
                .map(ActiveObjectsOccasionMoveRepository::move)
                .toList();
    }

    /** Moves are never removed one by one, so their count is the last number. */
    @Override
    public void append(OccasionMove move) {
        int number = 1
                + ao.count(
                        OccasionMoveEntity.class, "BOARD_ID = ?", move.board().value());
        ao.create(
                OccasionMoveEntity.class,
                new DBParam("MOVE_KEY", RowKey.of(move.board().value(), number)),
                new DBParam("BOARD_ID", move.board().value()),
                new DBParam("MOVE_NUMBER", number),
                new DBParam("OCCASION_KIND", move.kind().name()),
                new DBParam("FROM_DAY", move.from().toEpochDay()),
                new DBParam("TO_DAY", move.to().toEpochDay()),
                new DBParam("RHYTHM_FOLLOWS", move.rhythmFollows()),
                new DBParam("MOVED_BY", move.movedBy().value()),
                new DBParam("MOVED_AT", move.movedAt().toEpochMilli()));
    }

    @Override
    public void removeAll(BoardId board) {
        ao.deleteWithSQL(OccasionMoveEntity.class, "BOARD_ID = ?", board.value());
    }

    private OccasionMoveEntity[] rows(BoardId board) {
        Query inOrder = Query.select().where("BOARD_ID = ?", board.value()).order("MOVE_NUMBER ASC");
        return ao.find(OccasionMoveEntity.class, inOrder);
    }

    private static OccasionMove move(OccasionMoveEntity row) {
        return new OccasionMove(
                new BoardId(row.getBoardId()),
                OccasionKind.valueOf(row.getOccasionKind()),
                LocalDate.ofEpochDay(row.getFromDay()),
                LocalDate.ofEpochDay(row.getToDay()),
                row.isRhythmFollows(),
                new UserId(row.getMovedBy()),
                instant(row.getMovedAt()));
    }
}
