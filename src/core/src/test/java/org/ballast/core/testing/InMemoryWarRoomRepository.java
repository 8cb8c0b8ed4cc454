package org.ballast.core.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.WarRoom;
import org.ballast.core.cadence.WarRoomRepository;
import org.ballast.core.shared.BoardId;

/** Keeps war rooms in memory. */
public final class InMemoryWarRoomRepository implements WarRoomRepository {

    private final List<WarRoom> rooms = new ArrayList<>();

    @Override
    public synchronized List<WarRoom> of(BoardId board) {
        return rooms.stream()
                .filter(room -> room.board().equals(board))
                .sorted(Comparator.comparing(room -> room.span().first()))
                .toList();
    }

    @Override
    public synchronized void add(WarRoom warRoom) {
        rooms.add(warRoom);
    }

    @Override
    public synchronized void end(BoardId board, LocalDate first, LocalDate endedOn) {
        rooms.replaceAll(room -> is(room, board, first)
                ? new WarRoom(board, room.span(), room.goal(), room.startedBy(), room.startedAt(), Optional.of(endedOn))
                : room);
    }

    @Override
    public synchronized void remove(BoardId board, LocalDate first) {
        rooms.removeIf(room -> is(room, board, first));
    }

    @Override
    public synchronized void removeAll(BoardId board) {
        rooms.removeIf(room -> room.board().equals(board));
    }

    private static boolean is(WarRoom room, BoardId board, LocalDate first) {
        return room.board().equals(board) && room.span().first().equals(first);
    }
}
