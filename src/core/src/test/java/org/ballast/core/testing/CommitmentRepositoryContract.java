package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.commitment.Commitment;
import org.ballast.core.commitment.CommitmentEnd;
import org.ballast.core.commitment.CommitmentLine;
import org.ballast.core.commitment.CommitmentRepository;
import org.ballast.core.commitment.Kept;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyId;
import org.junit.Test;

/** What every {@link CommitmentRepository} does. */
public abstract class CommitmentRepositoryContract {

    private static final BoardId PAYMENTS = new BoardId(7);
    private static final BoardId SEARCH = new BoardId(40_000_000_000L);
    private static final LocalDate SPRING = LocalDate.of(2027, 4, 1);
    private static final LocalDate SUMMER = LocalDate.of(2027, 7, 1);
    private static final Commitment HOSTILE = new Commitment(
            "</script> \"'`{{${x}}} שלום 🙂 {0}" + "🙂".repeat(160),
            new ElementRef(new StrategyId(12), new ElementKey(ElementKind.ACTION, 3)),
            List.of(new IssueId(30_000_000_000L), new IssueId(2)),
            Optional.of(new CommitmentEnd(Kept.PARTLY, "Half.\n" + "x".repeat(490))));

    /** An empty repository. */
    protected abstract CommitmentRepository newRepository();

    @Test
    public void givesBackWhatWasCommittedToByBoardQuarterAndSlot() {
        CommitmentRepository commitments = newRepository();
        CommitmentLine second = line(PAYMENTS, SPRING, 2, 1, Optional.of(HOSTILE));
        CommitmentLine first = line(PAYMENTS, SPRING, 1, 1, Optional.of(plain("One")));
        CommitmentLine later = line(PAYMENTS, SUMMER, 1, 1, Optional.of(plain("Later")));
        CommitmentLine other = line(SEARCH, SPRING, 1, 1, Optional.of(plain("Other")));
        List.of(second, other, later, first).forEach(commitments::add);

        assertThat(commitments.newest(List.of(PAYMENTS), List.of(SPRING))).containsExactly(first, second);
        assertThat(commitments.newest(List.of(SEARCH, PAYMENTS), List.of(SPRING, SUMMER)))
                .containsExactly(first, second, later, other);
        assertThat(commitments.newest(List.of(new BoardId(8)), List.of(SPRING))).isEmpty();
        assertThat(commitments.newest(List.of(), List.of(SPRING))).isEmpty();
        assertThat(commitments.newest(List.of(PAYMENTS), List.of())).isEmpty();
    }

    @Test
    public void theNewestLineOfASlotStands() {
        CommitmentRepository commitments = newRepository();
        commitments.add(line(PAYMENTS, SPRING, 1, 1, Optional.of(plain("One"))));
        commitments.add(line(PAYMENTS, SPRING, 1, 2, Optional.of(plain("Two"))));
        CommitmentLine gone = line(PAYMENTS, SPRING, 1, 3, Optional.empty());
        commitments.add(gone);

        assertThat(commitments.newest(List.of(PAYMENTS), List.of(SPRING))).containsExactly(gone);
    }

    @Test
    public void aRevisionIsTakenOnce() {
        CommitmentRepository commitments = newRepository();
        commitments.add(line(PAYMENTS, SPRING, 1, 1, Optional.of(plain("One"))));

        assertThatThrownBy(() -> commitments.add(line(PAYMENTS, SPRING, 1, 1, Optional.of(plain("Two")))))
                .isInstanceOf(RuntimeException.class);
    }

    private static Commitment plain(String text) {
        return new Commitment(text, HOSTILE.action(), List.of(), Optional.empty());
    }

    private static CommitmentLine line(
            BoardId board, LocalDate quarter, int slot, int revision, Optional<Commitment> content) {
        return new CommitmentLine(board, quarter, slot, revision, content, new UserId("10001"), MONDAY);
    }
}
