package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import org.ballast.core.planning.Dismissal;
import org.ballast.core.planning.DismissalRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link DismissalRepository} does. */
public abstract class DismissalRepositoryContract {

    private static final BoardId BOARD = new BoardId(1);
    private static final BoardId OTHER_BOARD = new BoardId(2);

    /** An empty repository. */
    protected abstract DismissalRepository newRepository();

    @Test
    public void givesBackEveryValueAsItWasSaved() {
        DismissalRepository dismissals = newRepository();
        Dismissal dismissal = dismissal(BOARD, 1, "\ud83d\udea2".repeat(Dismissal.LONGEST_REASON), 26);

        dismissals.save(dismissal);

        assertThat(dismissals.of(BOARD)).containsExactly(dismissal);
    }

    @Test
    public void listsTheDismissalsOfABoardAscending() {
        DismissalRepository dismissals = newRepository();
        Dismissal ten = dismissal(BOARD, 10, "later", 3);
        Dismissal two = dismissal(BOARD, 2, "later", 3);
        dismissals.save(ten);
        dismissals.save(two);
        dismissals.save(dismissal(OTHER_BOARD, 3, "elsewhere", 3));

        assertThat(dismissals.of(BOARD)).containsExactly(two, ten);
    }

    @Test
    public void replacesTheDismissalOfTheSameIssue() {
        DismissalRepository dismissals = newRepository();
        dismissals.save(dismissal(BOARD, 1, "first", 3));
        Dismissal second = dismissal(BOARD, 1, "second", 1);

        dismissals.save(second);

        assertThat(dismissals.of(BOARD)).containsExactly(second);
    }

    @Test
    public void removesOnOneBoardAlone() {
        DismissalRepository dismissals = newRepository();
        dismissals.save(dismissal(BOARD, 1, "here", 3));
        dismissals.save(dismissal(OTHER_BOARD, 1, "there", 3));

        dismissals.remove(BOARD, new IssueId(1));
        dismissals.remove(BOARD, new IssueId(99));

        assertThat(dismissals.of(BOARD)).isEmpty();
        assertThat(dismissals.of(OTHER_BOARD)).hasSize(1);
    }

    @Test
    public void forgetsAnIssueOnEveryBoard() {
        DismissalRepository dismissals = newRepository();
        dismissals.save(dismissal(BOARD, 1, "here", 3));
        dismissals.save(dismissal(BOARD, 2, "stays", 3));
        dismissals.save(dismissal(OTHER_BOARD, 1, "there", 3));

        assertThat(dismissals.issues()).containsExactly(new IssueId(1), new IssueId(2));
        dismissals.removeAll(new IssueId(1));

        assertThat(dismissals.issues()).containsExactly(new IssueId(2));
        assertThat(dismissals.of(BOARD)).extracting(Dismissal::reason).containsExactly("stays");
        assertThat(dismissals.of(OTHER_BOARD)).isEmpty();
    }

    @Test
    public void forgetsAllDismissalsOfABoard() {
        DismissalRepository dismissals = newRepository();
        dismissals.save(dismissal(BOARD, 1, "here", 3));
        dismissals.save(dismissal(BOARD, 2, "here too", 3));
        dismissals.save(dismissal(OTHER_BOARD, 1, "there", 3));

        dismissals.removeAll(BOARD);

        assertThat(dismissals.of(BOARD)).isEmpty();
        assertThat(dismissals.of(OTHER_BOARD)).hasSize(1);
    }

    private static Dismissal dismissal(BoardId board, long issue, String reason, int sprints) {
        return new Dismissal(board, new IssueId(issue), reason, sprints, MONDAY, new UserId("10001"));
    }
}
