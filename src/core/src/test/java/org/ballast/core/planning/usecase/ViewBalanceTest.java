package org.ballast.core.planning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.cadence.OccasionItem.Standing;
import org.ballast.core.cadence.OccasionKey;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.planning.BalanceUnit;
import org.ballast.core.planning.MobShare;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.Payments;
import org.junit.Test;

/** A sprint in which issue 1 is tech debt, and the others are not. */
public class ViewBalanceTest {

    private final Payments payments = Payments.team();
    private final List<SprintIssueForm> sprint = new ArrayList<>();

    public ViewBalanceTest() {
        payments.tagged(aDebtItem().of(1).build());
        for (long issue = 2; issue <= 10; issue++) {
            payments.issue(issue);
        }
    }

    @Test
    public void theShareIsTheEstimateOfTheDebtOverAllEstimates() {
        issue(1, "3");
        issue(2, "5");
        issue(3, "4");

        assertThat(view(ANN))
                .isEqualTo(new BalanceView(
                        BOARD.id(),
                        BalanceUnit.ESTIMATES,
                        new BigDecimal(3),
                        new BigDecimal(12),
                        Optional.of(25),
                        3,
                        3,
                        0));
    }

    @Test
    public void theMobsTaskIsOneTaskAndCountsWithADayOfEverybody() {
        issue(1, "2");
        issue(2, "8");
        take(1, Standing.TAKEN);

        BalanceView mob = view(ANN);

        assertThat(mob.tech()).isEqualByComparingTo("8");
        assertThat(mob.all()).isEqualByComparingTo("16");
        assertThat(mob.percent()).contains(50);
        assertThat(mob.issues()).isEqualTo(2);
        assertThat(mob.mobTasks()).isEqualTo(1);

        take(1, Standing.DROPPED);
        assertThat(view(ANN).percent()).contains(20);
        assertThat(view(ANN).mobTasks()).isZero();
    }

    @Test
    public void aMobsTaskThatTakesMoreThanADayOfEverybodyCountsAsItIs() {
        MobShare share = new MobShare(Effort.ofDays(5), PersonDays.ofDays(4));

        assertThat(share.of(new BigDecimal("7"))).isEqualByComparingTo("7");
        assertThat(new MobShare(new Effort(3), PersonDays.ofDays(4)).of(BigDecimal.ONE))
                .isEqualByComparingTo("2.666667");
    }

    private void take(long issue, Standing standing) {
        payments.planning
                .cadence()
                .items()
                .save(new OccasionItem(
                        new OccasionKey(BOARD.id(), OccasionKind.HACK_DAY, LocalDate.of(2026, 11, 26)),
                        new IssueId(issue),
                        "",
                        standing,
                        ANN,
                        NOW));
    }

    @Test
    public void percentAreRoundedHalfUp() {
        issue(1, "1");
        issue(2, "7");

        assertThat(view(ANN).percent()).contains(13);
    }

    @Test
    public void issuesAreCountedWhereFewerThanSeventyOfAHundredAreEstimated() {
        for (long issue = 1; issue <= 7; issue++) {
            issue(issue, "2");
        }
        issue(8, "");
        issue(9, "");
        issue(10, "");
        assertThat(view(ANN).unit()).isEqualTo(BalanceUnit.ESTIMATES);
        assertThat(view(ANN).percent()).contains(14);

        sprint.set(6, form(7, Optional.empty(), ""));

        BalanceView view = view(ANN);
        assertThat(view.unit()).isEqualTo(BalanceUnit.ISSUES);
        assertThat(view.percent()).contains(10);
        assertThat(view.tech()).isEqualByComparingTo("1");
        assertThat(view.all()).isEqualByComparingTo("10");
        assertThat(view.estimated()).isEqualTo(6);
    }

    @Test
    public void anEmptySprintHasNoShareAndEstimatesOfZeroGiveNone() {
        assertThat(view(ANN).percent()).isEmpty();

        issue(1, "0");
        issue(2, "0");

        assertThat(view(ANN).unit()).isEqualTo(BalanceUnit.ISSUES);
        assertThat(view(ANN).percent()).contains(50);
    }

    @Test
    public void aSubTaskIsAPartOfItsParentAndNeverCountedTwice() {
        issue(1, "3");
        issue(2, "9");
        sprint.add(form(3, Optional.of(1L), "2"));
        sprint.add(form(4, Optional.of(2L), ""));

        assertThat(view(ANN).percent()).contains(25);
        assertThat(view(ANN).issues()).isEqualTo(2);
    }

    @Test
    public void aParentWithoutEstimateHasThoseOfItsSubTasks() {
        issue(1, "");
        issue(2, "5");
        sprint.add(form(3, Optional.of(1L), "2"));
        sprint.add(form(4, Optional.of(1L), "3"));

        assertThat(view(ANN).percent()).contains(50);
        assertThat(view(ANN).estimated()).isEqualTo(2);
    }

    @Test
    public void aSubTaskWithoutItsParentAndOneThatIsItsOwnCountAsIssues() {
        sprint.add(form(1, Optional.of(99L), "1"));
        sprint.add(form(2, Optional.of(2L), "1"));
        sprint.add(form(3, Optional.of(-5L), "2"));

        assertThat(view(ANN).issues()).isEqualTo(3);
        assertThat(view(ANN).percent()).contains(25);
    }

    @Test
    public void absurdEstimatesAreNoneAndAnIssueNamedTwiceCountsOnce() {
        issue(1, "1");
        issue(1, "1");
        issue(2, "1000000");
        issue(3, "-1");
        issue(4, "1000000.1");
        issue(5, "1e-7");
        sprint.add(new SprintIssueForm(Optional.empty(), Optional.empty(), Optional.empty()));
        sprint.add(new SprintIssueForm(Optional.of(0L), Optional.empty(), Optional.empty()));

        assertThat(view(ANN).issues()).isEqualTo(5);
        assertThat(view(ANN).estimated()).isEqualTo(2);
    }

    @Test
    public void whatTheViewerMayNotSeeDoesNotCountWhoeverNamesIt() {
        issue(1, "5");
        issue(2, "5");
        sprint.add(form(77, Optional.empty(), "5"));
        payments.tracker.with(anIssue(1).build());
        payments.tracker.hide(new IssueId(1), BEN);

        assertThat(view(ANN).percent()).contains(50);
        assertThat(view(BEN).percent()).contains(0);
        assertThat(view(BEN).issues()).isEqualTo(1);
    }

    @Test
    public void aThousandIssuesAreTheMost() {
        sprint.addAll(Collections.nCopies(1000, form(1, Optional.empty(), "1")));
        assertThat(view(ANN).issues()).isEqualTo(1);

        sprint.add(form(2, Optional.empty(), "1"));

        assertThat(refusal(new ViewBalance(payments.debt, payments.planning, payments.asked())
                        .handle(new ViewBalance.Command(ANN, BOARD.id(), sprint))))
                .isEqualTo("ballast.planning.too-many-issues");
    }

    private void issue(long id, String estimate) {
        sprint.add(form(id, Optional.empty(), estimate));
    }

    private static SprintIssueForm form(long id, Optional<Long> parent, String estimate) {
        return new SprintIssueForm(
                Optional.of(id), parent, estimate.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(estimate)));
    }

    private BalanceView view(UserId viewer) {
        return done(new ViewBalance(payments.debt, payments.planning, payments.asked())
                .handle(new ViewBalance.Command(viewer, BOARD.id(), sprint)));
    }
}
