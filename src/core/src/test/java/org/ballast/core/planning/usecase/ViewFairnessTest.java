package org.ballast.core.planning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;

import java.util.Optional;
import org.ballast.core.planning.QuarterBudget;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.testing.Payments;
import org.junit.Test;

/** What the lens shows on a board. */
public class ViewFairnessTest {

    private final Payments payments = Payments.team();

    @Test
    public void namesWhatTheRankingLeavesOutAndHowManyHaveNothing() {
        IssueId wanted = payments.tagged(aDebtItem().of(1).halfDays(8).build());
        IssueId alone = payments.tagged(aDebtItem().of(2).halfDays(2).build());
        payments.tagged(aDebtItem().of(3).notEstimated().build());
        payments.votes(wanted, 4);
        done(payments.setDots(BEN, alone, 1));
        done(payments.setDots(BEN, new IssueId(3), 1));

        FairnessView four = done(view(4));

        assertThat(four.voters()).isEqualTo(5);
        assertThat(four.plannedDays().exceeds(PersonDays.ofDays(4))).isFalse();
        assertThat(four.withoutEstimate()).isEqualTo(1);
        assertThat(four.named()).isTrue();
        assertThat(four.leftOut()).hasSize(four.leftOutCount());
    }

    @Test
    public void hiddenItemsTakeNoPartInAnyNumber() {
        IssueId secret = payments.tagged(aDebtItem().of(1).halfDays(2).build());
        payments.votes(secret, 4);
        payments.tracker.hide(secret, BEN);

        FairnessView view = done(view(5));

        assertThat(view.voters()).isZero();
        assertThat(view.plannedDays()).isEqualTo(PersonDays.NONE);
        assertThat(view.leftOutCount()).isZero();
    }

    @Test
    public void theBudgetIsWhatThePolicyGivesInAQuarter() {
        assertThat(QuarterBudget.of(TeamPolicy.DEFAULT)).isEqualTo(PersonDays.ofDays(26));
        assertThat(done(view(null)).budgetDays()).isEqualTo(PersonDays.ofDays(26));
    }

    @Test
    public void aBudgetOutOfRangeAndAHiddenBoardAreRefused() {
        assertThat(refusal(view(0))).isEqualTo("ballast.shared.number-out-of-range");
        assertThat(refusal(view(10_001))).isEqualTo("ballast.shared.number-out-of-range");
        payments.tracker.hideFilter(BOARD.filterId(), BEN);
        assertThat(refusal(view(4))).isEqualTo("ballast.shared.board-unknown");
    }

    private Outcome<FairnessView> view(Integer budget) {
        return new ViewFairness(payments.debt, payments.planning, payments.asked())
                .handle(new ViewFairness.Command(BEN, BOARD.id(), Optional.ofNullable(budget), NOW));
    }
}
