package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.util.Optional;
import org.ballast.core.planning.LiftDecision;
import org.ballast.core.planning.LiftDecisionRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link LiftDecisionRepository} does. */
public abstract class LiftDecisionRepositoryContract {

    private static final BoardId BOARD = new BoardId(1);
    private static final BoardId OTHER_BOARD = new BoardId(11);

    /** An empty repository. */
    protected abstract LiftDecisionRepository newRepository();

    @Test
    public void listsTheDecisionsOfABoardByIssue() {
        LiftDecisionRepository lifts = newRepository();
        lifts.save(Optional.empty(), decision(BOARD, 8, 1000, 0));
        lifts.save(Optional.empty(), decision(BOARD, 7, 500, 500));
        lifts.save(Optional.empty(), decision(OTHER_BOARD, 7, 1000, 1000));

        assertThat(lifts.of(BOARD)).containsExactly(decision(BOARD, 7, 500, 500), decision(BOARD, 8, 1000, 0));
        assertThat(lifts.of(new BoardId(2))).isEmpty();
    }

    @Test
    public void aLaterDecisionAboutTheSameItemReplacesTheEarlierOne() {
        LiftDecisionRepository lifts = newRepository();
        lifts.save(Optional.empty(), decision(BOARD, 7, 500, 500));
        lifts.save(Optional.empty(), decision(OTHER_BOARD, 7, 500, 500));

        lifts.save(Optional.of(decision(BOARD, 7, 500, 500)), later(1000, 0));

        assertThat(lifts.of(BOARD)).containsExactly(later(1000, 0));
        assertThat(lifts.of(OTHER_BOARD)).containsExactly(decision(OTHER_BOARD, 7, 500, 500));
    }

    @Test
    public void nobodyReplacesADecisionThatTheyDidNotRead() {
        LiftDecisionRepository lifts = newRepository();
        LiftDecision first = decision(BOARD, 7, 500, 500);
        lifts.save(Optional.empty(), first);
        lifts.save(Optional.of(first), later(500, 0));

        assertThatThrownBy(() -> lifts.save(Optional.of(first), later(500, 250)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> lifts.save(Optional.empty(), later(500, 250))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> lifts.save(Optional.of(later(1000, 0)), later(500, 250)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> lifts.save(Optional.of(decision(BOARD, 7, 500, 0)), later(500, 250)))
                .isInstanceOf(RuntimeException.class);
        assertThat(lifts.of(BOARD)).containsExactly(later(500, 0));
    }

    @Test
    public void knowsWhatABoardsTeamAccepted() {
        LiftDecisionRepository lifts = newRepository();
        lifts.save(Optional.empty(), decision(BOARD, 6, 500, 0));
        lifts.save(Optional.empty(), decision(OTHER_BOARD, 8, 500, 500));
        lifts.save(Optional.empty(), decision(OTHER_BOARD, 7, 500, 1));

        assertThat(lifts.accepted(BOARD)).isEmpty();
        assertThat(lifts.accepted(OTHER_BOARD)).containsExactly(new IssueId(7), new IssueId(8));
    }

    @Test
    public void forgetsABoardAndAnIssue() {
        LiftDecisionRepository lifts = newRepository();
        lifts.save(Optional.empty(), decision(BOARD, 8, 500, 0));
        lifts.save(Optional.empty(), decision(BOARD, 7, 500, 0));
        lifts.save(Optional.empty(), decision(OTHER_BOARD, 7, 500, 0));
        assertThat(lifts.issues()).containsExactly(new IssueId(7), new IssueId(8));

        lifts.removeAll(new IssueId(7));

        assertThat(lifts.issues()).containsExactly(new IssueId(8));
        assertThat(lifts.of(OTHER_BOARD)).isEmpty();
        lifts.removeAll(BOARD);
        assertThat(lifts.of(BOARD)).isEmpty();
    }

    private static LiftDecision later(int offered, int accepted) {
        return new LiftDecision(
                BOARD,
                new IssueId(7),
                offered,
                accepted,
                Optional.of("S1-P2"),
                Optional.of("S1-P1"),
                new UserId("10002"),
                MONDAY.plusSeconds(60));
    }

    private static LiftDecision decision(BoardId board, long issue, int offered, int accepted) {
        return new LiftDecision(
                board,
                new IssueId(issue),
                offered,
                accepted,
                Optional.empty(),
                Optional.empty(),
                new UserId("10001"),
                MONDAY);
    }
}
