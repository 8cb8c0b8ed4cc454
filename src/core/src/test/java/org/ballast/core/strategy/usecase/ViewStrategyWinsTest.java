package org.ballast.core.strategy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.strategy.usecase.Commerce.GUS;
import static org.ballast.core.strategy.usecase.Commerce.LI;
import static org.ballast.core.strategy.usecase.Commerce.MAYA;
import static org.ballast.core.strategy.usecase.Commerce.NOW;
import static org.ballast.core.strategy.usecase.Commerce.code;
import static org.ballast.core.strategy.usecase.Commerce.done;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.core.testing.InitiativeBuilder.anInitiative;
import static org.ballast.core.testing.IssueBuilder.anIssue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.initiative.InitiativeChange;
import org.ballast.core.initiative.InitiativeStore;
import org.ballast.core.initiative.Slice;
import org.ballast.core.initiative.Win;
import org.ballast.core.initiative.WinKind;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.InMemoryInitiativeRepository;
import org.ballast.core.testing.InMemoryWinsLedger;
import org.junit.Test;

/** The wins of a strategy's period, as its page shows them. */
public class ViewStrategyWinsTest {

    private static final Board BOARD = aBoard().build();
    private static final LocalDate DAY = LocalDate.of(2027, 5, 3);

    private final Commerce commerce = new Commerce().active();
    private final InitiativeStore initiatives =
            new InitiativeStore(new InMemoryInitiativeRepository(), new InMemoryWinsLedger());
    private final Initiative ledger;

    public ViewStrategyWinsTest() {
        commerce.debt.boards().save(BOARD);
        commerce.tracker.addFilter(BOARD.filterId());
        done(commerce.departments().addBoard(commerce.change(MAYA), BOARD.id()));
        for (int issue : List.of(1, 2, 900, 901)) {
            commerce.tracker.with(anIssue(issue).build());
        }
        ledger = started(BOARD, 900);
    }

    @Test
    public void aWinStandsUnderThePillarsThatItsInitiativeServesByAnyOfItsIssues() {
        win(ledger, DAY, "two bugs found");
        assertThat(pillars(LI)).containsExactly("- two bugs found");

        link("PAY-900", "S1-K1", "hurts");
        assertThat(pillars(LI)).containsExactly("- two bugs found");

        link("PAY-1", "S1-K1", "somewhat");
        assertThat(pillars(LI)).as("by a slice, and a key result").containsExactly("P1 two bugs found");
        done(commerce.links().unlink(LI, "PAY-1", "S1-K1", Optional.empty()));
        link("PAY-900", "S1-A1", "strongly");
        assertThat(pillars(LI)).as("by its own issue, and an action").containsExactly("P1 two bugs found");
    }

    @Test
    public void aWinSaysAllThatIsKeptOfItAndWhereItComesFrom() {
        initiatives
                .wins()
                .add(new Win(
                        BOARD.id(),
                        ledger.id(),
                        WinKind.NOISE_CUT,
                        "fewer alarms",
                        "https://example.com/alarms",
                        DAY,
                        Optional.of(new BigDecimal("12")),
                        "alarms",
                        LI));

        assertThat(wins(LI).pillars())
                .containsExactly(new PillarWinsView(
                        Optional.empty(),
                        List.of(new PillarWinView(
                                WinKind.NOISE_CUT,
                                "fewer alarms",
                                "https://example.com/alarms",
                                DAY,
                                Optional.of(new BigDecimal("12")),
                                "alarms",
                                BOARD.id().value(),
                                BOARD.name(),
                                ledger.plan().title(),
                                "PAY-900")),
                        0));
        assertThat(wins(LI).winsHidden()).isFalse();
        assertThat(wins(LI).onlyNewest()).isEmpty();
    }

    @Test
    public void winsBeforeAndAfterThePeriodAndOfOtherBoardsAreNotTheStrategys() {
        Board other = aBoard().id(2).filter(102).build();
        commerce.debt.boards().save(other);
        commerce.tracker.addFilter(102);
        win(started(other, 901), DAY, "elsewhere");
        win(ledger, LocalDate.of(2026, 12, 31), "too early");
        win(ledger, LocalDate.of(2027, 1, 1), "first day");
        win(ledger, LocalDate.of(2027, 12, 31), "last day");
        win(ledger, LocalDate.of(2028, 1, 1), "too late");

        assertThat(pillars(LI)).containsExactly("- last day", "- first day");
        assertThat(wins(LI).winsHidden()).isFalse();
    }

    @Test
    public void whoMayNotSeeTheIssueOfAnInitiativeHearsNothingOfItsWins() {
        win(ledger, DAY, "secret");
        win(started(BOARD, 901), DAY, "known to all");
        commerce.tracker.hide(new IssueId(900), GUS);

        assertThat(pillars(LI)).containsExactly("- known to all", "- secret");
        assertThat(wins(LI).winsHidden()).isFalse();
        assertThat(pillars(GUS)).containsExactly("- known to all");
        assertThat(wins(GUS).winsHidden()).isTrue();
    }

    @Test
    public void aSliceThatIsHiddenTellsOfNoPillar() {
        win(ledger, DAY, "two bugs found");
        link("PAY-1", "S1-P1", "strongly");
        commerce.tracker.hide(new IssueId(1), GUS);

        assertThat(pillars(LI)).containsExactly("P1 two bugs found");
        assertThat(pillars(GUS)).containsExactly("- two bugs found");
        assertThat(wins(GUS).winsHidden()).isFalse();
    }

    @Test
    public void aBoardThatIsHiddenOrThatLeftBallastTellsNothing() {
        win(ledger, DAY, "two bugs found");
        commerce.tracker.hideFilter(BOARD.filterId(), GUS);

        assertThat(pillars(GUS)).isEmpty();
        assertThat(wins(GUS).winsHidden()).isTrue();
        commerce.debt.boards().remove(BOARD.id());
        assertThat(pillars(LI)).isEmpty();
    }

    @Test
    public void onlyTheLatestOfAPillarAreShownAndTheOthersCounted() {
        for (int day = 0; day < ViewStrategyWins.MOST_SHOWN; day++) {
            win(ledger, DAY.plusDays(day), "win " + day);
        }
        assertThat(wins(LI).pillars().get(0).more()).isZero();
        win(ledger, DAY.minusDays(1), "the first");
        win(ledger, DAY.plusDays(99), "the last");

        PillarWinsView shown = wins(LI).pillars().get(0);
        assertThat(shown.wins()).hasSize(ViewStrategyWins.MOST_SHOWN);
        assertThat(shown.wins().get(0).text()).isEqualTo("the last");
        assertThat(shown.more()).isEqualTo(2);
    }

    @Test
    public void ofEndlessWinsOnlyTheNewestAreLookedAtWhichIsSaid() {
        for (int count = 0; count < ViewStrategyWins.MOST_READ; count++) {
            win(ledger, DAY, "again");
        }
        assertThat(wins(LI).onlyNewest()).isEmpty();
        win(ledger, DAY.minusDays(1), "the oldest");

        assertThat(wins(LI).onlyNewest()).contains(ViewStrategyWins.MOST_READ);
        assertThat(wins(LI).pillars().get(0).more())
                .isEqualTo(ViewStrategyWins.MOST_READ - ViewStrategyWins.MOST_SHOWN);
    }

    @Test
    public void whoMayNotReadTheStrategyReadsNoneOfItsWins() {
        commerce.close();

        assertThat(code(view().handle(GUS, commerce.strategy, Optional.empty())))
                .isEqualTo("ballast.strategy.strategy-unknown");
        assertThat(code(view().handle(LI, commerce.strategy, Optional.of(9))))
                .isEqualTo("ballast.strategy.strategy-unknown");
    }

    private Initiative started(Board board, int issue) {
        Initiative started = initiatives
                .initiatives()
                .add(board.id(), new IssueId(issue), anInitiative().plan(), NOW, LI)
                .with(Slice.planned(new IssueId(issue == 900 ? 1 : 2), Effort.ofDays(2), List.of()))
                .nextRevision();
        initiatives
                .initiatives()
                .save(
                        started,
                        new InitiativeChange(InitiativeAction.SLICE_SET, Optional.empty(), NOW, Optional.of(LI)));
        return started;
    }

    private void win(Initiative initiative, LocalDate day, String text) {
        BoardId board = initiative.board();
        initiatives
                .wins()
                .add(new Win(board, initiative.id(), WinKind.BUG_FOUND, text, "", day, Optional.empty(), "", LI));
    }

    private void link(String issue, String ref, String strength) {
        done(commerce.links().link(LI, issue, ref, Optional.of(strength), Optional.empty(), NOW));
    }

    private ViewStrategyWins view() {
        return new ViewStrategyWins(commerce.store, initiatives, commerce.debt.boards(), commerce.tracker.asTracker());
    }

    private StrategyWinsView wins(UserId viewer) {
        return done(view().handle(viewer, commerce.strategy, Optional.empty()));
    }

    /** The key of the pillar, or a dash, and the text of each win. */
    private List<String> pillars(UserId viewer) {
        return wins(viewer).pillars().stream()
                .flatMap(
                        group -> group.wins().stream().map(win -> group.pillar().orElse("-") + " " + win.text()))
                .toList();
    }
}
