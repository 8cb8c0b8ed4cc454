package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.initiative.InitiativeId;
import org.ballast.core.initiative.KeptWin;
import org.ballast.core.initiative.Metric;
import org.ballast.core.initiative.Rfc;
import org.ballast.core.initiative.Win;
import org.ballast.core.initiative.WinKind;
import org.ballast.core.initiative.WinsLedger;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link WinsLedger} does. */
public abstract class WinsLedgerContract {
    private static final BoardId BOARD = new BoardId(1);
    private static final InitiativeId ONE = new InitiativeId(1);
    private static final InitiativeId TWO = new InitiativeId(2);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final String SHIP = "\ud83d\udea2";

    /** An empty ledger. */
    protected abstract WinsLedger newLedger();

    @Test
    public void givesBackEveryValueAsItWasAdded() {
        WinsLedger wins = newLedger();
        Win full = new Win(
                BOARD,
                ONE,
                WinKind.INCIDENT_AVOIDED,
                SHIP.repeat(Win.LONGEST_TEXT),
                "http://" + SHIP.repeat(Rfc.LONGEST_LINK - 7),
                DAY,
                Optional.of(new BigDecimal("-12.50")),
                SHIP.repeat(Metric.LONGEST_UNIT),
                new UserId("10001"));
        KeptWin kept = wins.add(full);

        assertThat(kept.win()).isEqualTo(full);
        assertThat(wins.of(BOARD)).containsExactly(kept);
    }

    @Test
    public void listsTheLatestDayFirstAndOfOneDayTheLastWritten() {
        WinsLedger wins = newLedger();
        KeptWin first = wins.add(win(BOARD, ONE, DAY));
        KeptWin later = wins.add(win(BOARD, TWO, DAY.plusDays(400)));
        KeptWin second = wins.add(win(BOARD, ONE, DAY));
        wins.add(win(new BoardId(2), ONE, DAY));

        assertThat(wins.of(BOARD)).containsExactly(later, second, first);
    }

    @Test
    public void listsWhatSeveralBoardsWonInAPeriodUpToSoMany() {
        WinsLedger wins = newLedger();
        BoardId other = new BoardId(2);
        wins.add(win(BOARD, ONE, DAY.minusDays(1)));
        KeptWin first = wins.add(win(BOARD, ONE, DAY));
        KeptWin last = wins.add(win(other, TWO, DAY.plusDays(31)));
        KeptWin same = wins.add(win(other, TWO, DAY));
        wins.add(win(BOARD, ONE, DAY.plusDays(32)));
        wins.add(win(new BoardId(3), ONE, DAY));
        wins.add(win(BOARD, ONE, LocalDate.of(12_027, 1, 1)));

        assertThat(wins.of(List.of(BOARD, other), DAY, DAY.plusDays(31), 9)).containsExactly(last, same, first);
        assertThat(wins.of(List.of(BOARD, other), DAY, DAY.plusDays(31), 2)).containsExactly(last, same);
        assertThat(wins.of(List.of(), DAY, DAY, 9)).isEmpty();
    }

    @Test
    public void removesOneOrAllOfAnInitiative() {
        WinsLedger wins = newLedger();
        KeptWin first = wins.add(win(BOARD, ONE, DAY));
        KeptWin second = wins.add(win(BOARD, ONE, DAY));
        KeptWin other = wins.add(win(BOARD, TWO, DAY));

        wins.remove(first.id());
        wins.remove(first.id());
        assertThat(wins.of(BOARD)).containsExactly(other, second);

        wins.removeAll(ONE);
        assertThat(wins.of(BOARD)).containsExactly(other);
    }

    private static Win win(BoardId board, InitiativeId initiative, LocalDate day) {
        return new Win(
                board, initiative, WinKind.OTHER, "less noise", "", day, Optional.empty(), "", new UserId("10001"));
    }
}
