package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.cadence.WarRoom;
import org.ballast.core.cadence.WarRoomRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/** Keeps the war rooms in {@code WAR_ROOM}, numbered on each board, so that two that are added at once collide. */
@Named
public class ActiveObjectsWarRoomRepository implements WarRoomRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsWarRoomRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<WarRoom> of(BoardId board) {
        return Arrays.stream(rows(board, "FIRST_DAY ASC"))
                .map(ActiveObjectsWarRoomRepository::warRoom)
                .toList();
    }

    @Override
    public void add(WarRoom warRoom) {
        int number = Rows.first(rows(warRoom.board(), "ROOM_NUMBER DESC"))
                        .map(WarRoomEntity::getRoomNumber)
                        .orElse(0)
                + 1;
        ao.create(
                WarRoomEntity.class,
                new DBParam("ROOM_KEY", RowKey.of(warRoom.board().value(), number)),
                new DBParam("BOARD_ID", warRoom.board().value()),
                new DBParam("ROOM_NUMBER", number),
                new DBParam("FIRST_DAY", warRoom.span().first().toEpochDay()),
                new DBParam("LAST_DAY", warRoom.span().last().toEpochDay()),
                new DBParam("GOAL", warRoom.goal()),
                new DBParam("STARTED_BY", warRoom.startedBy().value()),
                new DBParam("STARTED_AT", warRoom.startedAt().toEpochMilli()),
                new DBParam(
                        "ENDED_ON", warRoom.endedOn().map(LocalDate::toEpochDay).orElse(null)));
    }

    @Override
    public void end(BoardId board, LocalDate first, LocalDate endedOn) {
        for (WarRoomEntity row :
                ao.find(WarRoomEntity.class, "BOARD_ID = ? AND FIRST_DAY = ?", board.value(), first.toEpochDay())) {
            row.setEndedOn(endedOn.toEpochDay());
            row.save();
        }
    }

    @Override
    public void remove(BoardId board, LocalDate first) {
        ao.deleteWithSQL(WarRoomEntity.class, "BOARD_ID = ? AND FIRST_DAY = ?", board.value(), first.toEpochDay());
    }

    @Override
    public void removeAll(BoardId board) {
        ao.deleteWithSQL(WarRoomEntity.class, "BOARD_ID = ?", board.value());
    }

    private WarRoomEntity[] rows(BoardId board, String order) {
        return ao.find(
                WarRoomEntity.class,
                Query.select().where("BOARD_ID = ?", board.value()).order(order));
    }

    private static WarRoom warRoom(WarRoomEntity row) {
        return new WarRoom(
                new BoardId(row.getBoardId()),
                new DateSpan(LocalDate.ofEpochDay(row.getFirstDay()), LocalDate.ofEpochDay(row.getLastDay())),
                row.getGoal(),
                new UserId(row.getStartedBy()),
                instant(row.getStartedAt()),
                Optional.ofNullable(row.getEndedOn()).map(LocalDate::ofEpochDay));
    }
}
