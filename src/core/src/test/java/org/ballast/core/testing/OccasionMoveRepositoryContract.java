package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.LocalDate;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.cadence.OccasionMove;
import org.ballast.core.cadence.OccasionMoveRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link OccasionMoveRepository} does. */
public abstract class OccasionMoveRepositoryContract {

    private static final BoardId BOARD = new BoardId(1);
    private static final BoardId OTHER_BOARD = new BoardId(2);
    private static final LocalDate MONDAY_WEEK = LocalDate.of(2026, 11, 30);

    /** An empty repository. */
    protected abstract OccasionMoveRepository newRepository();

    @Test
    public void givesBackTheMovesOfABoardInTheOrderInWhichTheyWereMade() {
        OccasionMoveRepository moves = newRepository();
        OccasionMove there = move(BOARD, OccasionKind.TECH_WEEK, 7, true);
        OccasionMove day = move(BOARD, OccasionKind.HACK_DAY, 1, false);
        OccasionMove again = move(BOARD, OccasionKind.TECH_WEEK, -365, false);
        moves.append(there);
        moves.append(move(OTHER_BOARD, OccasionKind.TECH_WEEK, 2, true));
        moves.append(day);
        moves.append(again);

        assertThat(moves.of(BOARD)).containsExactly(there, day, again);
        assertThat(moves.of(new BoardId(3))).isEmpty();
    }

    @Test
    public void forgetsTheMovesOfOneBoardAlone() {
        OccasionMoveRepository moves = newRepository();
        moves.append(move(BOARD, OccasionKind.TECH_WEEK, 7, true));
        moves.append(move(OTHER_BOARD, OccasionKind.TECH_WEEK, 7, true));

        moves.removeAll(BOARD);

        assertThat(moves.of(BOARD)).isEmpty();
        assertThat(moves.of(OTHER_BOARD)).hasSize(1);
    }

    private static OccasionMove move(BoardId board, OccasionKind kind, int days, boolean rhythmFollows) {
        return new OccasionMove(
                board, kind, MONDAY_WEEK, MONDAY_WEEK.plusDays(days), rhythmFollows, new UserId("10001"), MONDAY);
    }
}
