package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.cadence.WarRoom;
import org.ballast.core.cadence.WarRoomRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link WarRoomRepository} does. */
public abstract class WarRoomRepositoryContract {

    private static final BoardId BOARD = new BoardId(1);
    private static final BoardId OTHER_BOARD = new BoardId(2);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);

    /** An empty repository. */
    protected abstract WarRoomRepository newRepository();

    @Test
    public void givesBackTheWarRoomsOfABoardByTheirFirstDay() {
        WarRoomRepository rooms = newRepository();
        WarRoom later = room(BOARD, FIRST.plusDays(14), 7, "“Keine” verlorenen Zahlungen – 支払い");
        WarRoom earlier = room(BOARD, FIRST, 1, "g".repeat(200));
        rooms.add(later);
        rooms.add(earlier);
        rooms.add(room(OTHER_BOARD, FIRST, 42, "Other"));

        assertThat(rooms.of(BOARD)).containsExactly(earlier, later);
        assertThat(rooms.of(new BoardId(3))).isEmpty();
    }

    @Test
    public void endsOneBeforeItsTime() {
        WarRoomRepository rooms = newRepository();
        rooms.add(room(BOARD, FIRST, 7, "One"));
        rooms.add(room(BOARD, FIRST.plusDays(7), 7, "Two"));
        rooms.add(room(OTHER_BOARD, FIRST, 7, "Other"));

        rooms.end(BOARD, FIRST, FIRST.plusDays(2));

        assertThat(rooms.of(BOARD))
                .extracting(WarRoom::endedOn)
                .containsExactly(Optional.of(FIRST.plusDays(2)), Optional.empty());
        assertThat(rooms.of(OTHER_BOARD)).extracting(WarRoom::endedOn).containsExactly(Optional.empty());
    }

    @Test
    public void removesOneAndCanAddAnotherForTheSameDay() {
        WarRoomRepository rooms = newRepository();
        rooms.add(room(BOARD, FIRST, 7, "One"));
        rooms.add(room(BOARD, FIRST.plusDays(7), 7, "Two"));

        rooms.remove(BOARD, FIRST);
        rooms.remove(BOARD, FIRST.plusDays(1));
        rooms.add(room(BOARD, FIRST, 3, "Three"));

        assertThat(rooms.of(BOARD)).extracting(WarRoom::goal).containsExactly("Three", "Two");
    }

    @Test
    public void forgetsTheWarRoomsOfOneBoardAlone() {
        WarRoomRepository rooms = newRepository();
        rooms.add(room(BOARD, FIRST, 7, "One"));
        rooms.add(room(OTHER_BOARD, FIRST, 7, "Other"));

        rooms.removeAll(BOARD);

        assertThat(rooms.of(BOARD)).isEmpty();
        assertThat(rooms.of(OTHER_BOARD)).hasSize(1);
    }

    private static WarRoom room(BoardId board, LocalDate first, int days, String goal) {
        return new WarRoom(
                board,
                new DateSpan(first, first.plusDays(days - 1L)),
                goal,
                new UserId("10001"),
                MONDAY,
                Optional.empty());
    }
}
