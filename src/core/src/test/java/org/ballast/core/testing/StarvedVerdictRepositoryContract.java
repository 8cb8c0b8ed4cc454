package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import org.ballast.core.record.StarvedVerdict;
import org.ballast.core.record.StarvedVerdictRepository;
import org.ballast.core.record.VerdictKind;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link StarvedVerdictRepository} does. */
public abstract class StarvedVerdictRepositoryContract {

    private static final BoardId BOARD = new BoardId(1);
    private static final BoardId OTHER_BOARD = new BoardId(2);

    /** An empty repository. */
    protected abstract StarvedVerdictRepository newRepository();

    @Test
    public void listsTheVerdictsOfABoardNewestFirst() {
        StarvedVerdictRepository verdicts = newRepository();
        StarvedVerdict first = verdict(BOARD, 7, VerdictKind.KEEP, "\ud83d\udea2".repeat(200), 0);
        StarvedVerdict second = verdict(BOARD, 7, VerdictKind.SLICE, "too big", 9);
        StarvedVerdict third = verdict(BOARD, 8, VerdictKind.LIFT, "hurts", 9);
        verdicts.add(first);
        verdicts.add(second);
        verdicts.add(third);
        verdicts.add(verdict(OTHER_BOARD, 7, VerdictKind.DROP, "there", 1));

        assertThat(verdicts.of(BOARD)).containsExactly(third, second, first);
    }

    @Test
    public void forgetsABoardAndAnIssue() {
        StarvedVerdictRepository verdicts = newRepository();
        verdicts.add(verdict(BOARD, 7, VerdictKind.KEEP, "here", 0));
        verdicts.add(verdict(BOARD, 8, VerdictKind.KEEP, "here", 0));
        verdicts.add(verdict(OTHER_BOARD, 7, VerdictKind.KEEP, "there", 0));
        assertThat(verdicts.issues()).containsExactly(new IssueId(7), new IssueId(8));

        verdicts.removeAll(new IssueId(7));

        assertThat(verdicts.issues()).containsExactly(new IssueId(8));
        assertThat(verdicts.of(OTHER_BOARD)).isEmpty();
        verdicts.removeAll(BOARD);
        assertThat(verdicts.of(BOARD)).isEmpty();
    }

    private static StarvedVerdict verdict(BoardId board, long issue, VerdictKind kind, String note, long seconds) {
        return new StarvedVerdict(
                board, new IssueId(issue), kind, note, new UserId("10001"), MONDAY.plusSeconds(seconds));
    }
}
