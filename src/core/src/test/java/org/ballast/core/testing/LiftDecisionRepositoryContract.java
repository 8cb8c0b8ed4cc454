package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

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
        lifts.save(decision(BOARD, 8, 1000, 0));
        lifts.save(decision(BOARD, 7, 500, 500));
        lifts.save(decision(OTHER_BOARD, 7, 1000, 1000));

        assertThat(lifts.of(BOARD)).containsExactly(decision(BOARD, 7, 500, 500), decision(BOARD, 8, 1000, 0));
        assertThat(lifts.of(new BoardId(2))).isEmpty();
    }

    @Test
    public void aLaterDecisionAboutTheSameItemReplacesTheEarlierOne() {
        LiftDecisionRepository lifts = newRepository();
        lifts.save(decision(BOARD, 7, 500, 500));
        LiftDecision later =
                new LiftDecision(BOARD, new IssueId(7), 1000, 0, new UserId("10002"), MONDAY.plusSeconds(60));

        lifts.save(later);

        assertThat(lifts.of(BOARD)).containsExactly(later);
    }

    @Test
    public void knowsWhetherABoardsTeamAcceptedAnything() {
        LiftDecisionRepository lifts = newRepository();
        lifts.save(decision(BOARD, 7, 500, 0));
        lifts.save(decision(OTHER_BOARD, 7, 500, 1));

        assertThat(lifts.anyAccepted(BOARD)).isFalse();
        assertThat(lifts.anyAccepted(OTHER_BOARD)).isTrue();
    }

    @Test
    public void forgetsABoardAndAnIssue() {
        LiftDecisionRepository lifts = newRepository();
        lifts.save(decision(BOARD, 8, 500, 0));
        lifts.save(decision(BOARD, 7, 500, 0));
        lifts.save(decision(OTHER_BOARD, 7, 500, 0));
        assertThat(lifts.issues()).containsExactly(new IssueId(7), new IssueId(8));

        lifts.removeAll(new IssueId(7));

        assertThat(lifts.issues()).containsExactly(new IssueId(8));
        assertThat(lifts.of(OTHER_BOARD)).isEmpty();
        lifts.removeAll(BOARD);
        assertThat(lifts.of(BOARD)).isEmpty();
    }

    private static LiftDecision decision(BoardId board, long issue, int offered, int accepted) {
        return new LiftDecision(board, new IssueId(issue), offered, accepted, new UserId("10001"), MONDAY);
    }
}
