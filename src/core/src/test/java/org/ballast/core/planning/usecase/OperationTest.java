package org.ballast.core.planning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.DebtChange;
import org.ballast.core.debt.DebtFacts;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.RankedItem;
import org.ballast.core.planning.Dismissal;
import org.ballast.core.planning.RepairRun;
import org.ballast.core.planning.RepairState;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.Payments;
import org.junit.Before;
import org.junit.Test;

public class OperationTest {

    private static final UserId ADMIN = new UserId("1");
    private static final Instant LATER = NOW.plusSeconds(7);

    private final Payments payments = Payments.team();
    private final Permissions permissions = payments.tracker;

    @Before
    public void anAdministrator() {
        payments.tracker.makeAdministrator(ADMIN);
    }

    @Test
    public void aRepairWritesTheFactsThatAreMissingOrWrong() {
        IssueId right = payments.tagged(aDebtItem().of(1).build());
        IssueId wrong = payments.tagged(aDebtItem().of(2).build());
        payments.facts.refresh(right);
        done(repair());
        DebtFacts truth = payments.publisher.of(wrong).orElseThrow();
        payments.publisher.publish(
                wrong,
                new DebtFacts(
                        truth.kind(),
                        truth.priority(),
                        truth.estimate(),
                        99,
                        9,
                        Optional.empty(),
                        List.of(),
                        truth.tagged()));

        RepairView view = done(repair());

        assertThat(view).isEqualTo(new RepairView(RepairStatus.DONE, 2, 2, 1, 0, Optional.of(NOW), Optional.of(LATER)));
        assertThat(payments.publisher.of(wrong)).contains(truth);
    }

    @Test
    public void aRepairTakesFactsFromIssuesThatAreNotTagged() {
        IssueId issue = payments.tagged(aDebtItem().of(1).build());
        payments.facts.refresh(issue);
        payments.items.remove(issue);

        RepairView view = done(repair());

        assertThat(view.total()).isEqualTo(1);
        assertThat(view.repaired()).isEqualTo(1);
        assertThat(payments.publisher.published()).isEmpty();
    }

    @Test
    public void aRepairForgetsIssuesThatNoLongerExist() {
        IssueId gone = payments.tagged(aDebtItem().of(1).build());
        IssueId stays = payments.tagged(aDebtItem().of(2).build());
        done(payments.setDots(ANN, gone, 1));
        payments.tracker.delete(gone);

        done(repair());

        assertThat(payments.items.allIssues()).containsExactly(stays);
        assertThat(payments.ballots.tallies(gone)).isEmpty();
        assertThat(payments.publisher.published()).containsExactly(stays);
    }

    @Test
    public void aRepairRanksEveryBoardAndTheBestPlaceCounts() {
        payments.enable(aBoard().id(2).filter(102).build(), TeamPolicy.DEFAULT);
        payments.enable(aBoard().id(3).filter(103).build(), TeamPolicy.DEFAULT);
        payments.debt.boards().save(aBoard().id(4).filter(104).build());
        payments.votes(payments.tagged(aDebtItem().of(1).build()), 2);
        IssueId second = payments.tagged(aDebtItem().of(2).build());
        payments.tracker.with(anIssue(2).build(), 102);
        payments.tagged(aDebtItem().of(3).build());
        payments.tracker.with(anIssue(3).resolved().build());

        done(repair());

        assertThat(lastRank(new IssueId(1))).contains(1);
        assertThat(lastRank(second)).contains(1);
        assertThat(lastRank(new IssueId(3))).isEmpty();
        assertThat(payments.publisher.of(second).orElseThrow().rank()).contains(1);
    }

    @Test
    public void aRepairCountsWhatItCouldNotPutRightApart() {
        IssueId refused = payments.tagged(aDebtItem().of(1).build());
        payments.tagged(aDebtItem().of(2).build());
        payments.publisher.refuse(refused);

        assertThat(done(repair()))
                .isEqualTo(new RepairView(RepairStatus.DONE, 2, 2, 1, 1, Optional.of(NOW), Optional.of(LATER)));
        assertThat(done(repair()).failed()).isEqualTo(1);
    }

    @Test
    public void aRepairWritesRanksInPortionsAndOnlyThoseThatChanged() {
        for (int issue = 1; issue <= 120; issue++) {
            payments.tagged(aDebtItem().of(issue).build());
        }

        done(repair());
        assertThat(payments.items.rankings()).containsExactly(50, 50, 20);

        done(repair());
        assertThat(payments.items.rankings()).hasSize(3);

        payments.tracker.with(anIssue(120).resolved().build());
        done(repair());
        assertThat(payments.items.rankings()).containsExactly(50, 50, 20, 1);
        assertThat(lastRank(new IssueId(120))).isEmpty();
    }

    @Test
    public void aRepairShowsItsProgress() {
        for (int issue = 1; issue <= 120; issue++) {
            payments.tagged(aDebtItem().of(issue).build());
        }

        done(repair());

        assertThat(payments.repairs.saved())
                .extracting(run -> run.state() + " " + run.done() + "/" + run.total() + " " + run.repaired())
                .containsExactly(
                        "RUNNING 0/0 0",
                        "RUNNING 0/120 0",
                        "RUNNING 50/120 50",
                        "RUNNING 100/120 100",
                        "RUNNING 120/120 120",
                        "DONE 120/120 120");
        assertThat(payments.repairs.saved()).allMatch(run -> run.startedAt().equals(NOW));
        assertThat(payments.repairs.saved().get(3).finishedAt()).isEmpty();
    }

    @Test
    public void aRepairOfNothingIsDoneAtOnce() {
        assertThat(done(repair()))
                .isEqualTo(new RepairView(RepairStatus.DONE, 0, 0, 0, 0, Optional.of(NOW), Optional.of(LATER)));
    }

    @Test
    public void administratorsStartARepairAndWatchIt() {
        int[] started = {0};
        RequestRepair request = new RequestRepair(payments.planning, permissions, () -> started[0]++);
        ViewRepair view = new ViewRepair(payments.planning, permissions);

        assertThat(done(request.handle(new RequestRepair.Command(ADMIN))))
                .isEqualTo(new RepairView(RepairStatus.NEVER, 0, 0, 0, 0, Optional.empty(), Optional.empty()));
        assertThat(started[0]).isEqualTo(1);
        payments.repairs.save(new RepairRun(RepairState.RUNNING, 1, 3, 1, 0, NOW, Optional.empty()));
        assertThat(done(view.handle(new ViewRepair.Command(ADMIN))))
                .isEqualTo(new RepairView(RepairStatus.RUNNING, 1, 3, 1, 0, Optional.of(NOW), Optional.empty()));
        payments.repairs.save(new RepairRun(RepairState.FAILED, 1, 3, 1, 0, NOW, Optional.of(LATER)));
        assertThat(done(view.handle(new ViewRepair.Command(ADMIN))).state()).isEqualTo(RepairStatus.FAILED);

        assertThat(refusal(request.handle(new RequestRepair.Command(ANN)))).isEqualTo("ballast.shared.admins-only");
        assertThat(refusal(view.handle(new ViewRepair.Command(BEN)))).isEqualTo("ballast.shared.admins-only");
        assertThat(started[0]).isEqualTo(1);
    }

    @Test
    public void aRepairThatBrokeOffIsPutOnRecordAndAnyOtherStaysAsItIs() {
        FailRepair fail = new FailRepair(payments.planning, payments.unitOfWork);
        FailRepair.Command now = new FailRepair.Command(LATER);

        assertThat(done(fail.handle(now)).state()).isEqualTo(RepairStatus.NEVER);
        payments.repairs.save(new RepairRun(RepairState.RUNNING, 2, 3, 1, 0, NOW, Optional.empty()));
        RepairView failed = new RepairView(RepairStatus.FAILED, 2, 3, 1, 0, Optional.of(NOW), Optional.of(LATER));
        assertThat(done(fail.handle(now))).isEqualTo(failed);
        assertThat(done(fail.handle(new FailRepair.Command(LATER.plusSeconds(1)))))
                .isEqualTo(failed);
        payments.repairs.save(new RepairRun(RepairState.DONE, 3, 3, 1, 0, NOW, Optional.of(NOW)));
        assertThat(done(fail.handle(now)).state()).isEqualTo(RepairStatus.DONE);
        assertThat(payments.repairs.saved()).hasSize(3);
    }

    @Test
    public void administratorsSwitchTheSidebarAndEverybodyMayAsk() {
        ChangeSettings change = new ChangeSettings(payments.planning, permissions);
        ViewSettings view = new ViewSettings(payments.planning);

        assertThat(done(view.handle(new ViewSettings.Command(ADMIN)))).isEqualTo(new SettingsView(true));
        assertThat(done(change.handle(new ChangeSettings.Command(ADMIN, Optional.of(false)))))
                .isEqualTo(new SettingsView(false));
        assertThat(done(view.handle(new ViewSettings.Command(ADMIN)))).isEqualTo(new SettingsView(false));
        assertThat(change.handle(new ChangeSettings.Command(ADMIN, Optional.empty())))
                .isEqualTo(Outcome.refused(Refusal.invalid("ballast.shared.value-missing", "sidebarEnabled")));
        assertThat(refusal(change.handle(new ChangeSettings.Command(ANN, Optional.of(true)))))
                .isEqualTo("ballast.shared.admins-only");
        assertThat(done(view.handle(new ViewSettings.Command(BEN)))).isEqualTo(new SettingsView(false));
        assertThat(payments.planning.settings().load().sidebarEnabled()).isFalse();
    }

    @Test
    public void administratorsSeeWhetherBallastFitsItsHost() {
        ViewSelfCheck fits = new ViewSelfCheck(List::of, permissions);
        ViewSelfCheck lacks = new ViewSelfCheck(() -> List.of("com.atlassian.jira.Gone"), permissions);

        assertThat(done(fits.handle(new ViewSelfCheck.Command(ADMIN)))).isEqualTo(new SelfCheckView(true, List.of()));
        assertThat(done(lacks.handle(new ViewSelfCheck.Command(ADMIN))))
                .isEqualTo(new SelfCheckView(false, List.of("com.atlassian.jira.Gone")));
        assertThat(refusal(fits.handle(new ViewSelfCheck.Command(ANN)))).isEqualTo("ballast.shared.admins-only");
    }

    @Test
    public void aDeletedIssueLeavesNothingBehind() {
        IssueId gone = payments.tagged(aDebtItem().of(1).build());
        IssueId stays = payments.tagged(aDebtItem().of(2).build());
        for (IssueId issue : List.of(gone, stays)) {
            done(payments.setDots(ANN, issue, 1));
            payments.planning.dismissals().save(new Dismissal(BOARD.id(), issue, "later", 3, NOW, ANN));
            payments.debt
                    .history()
                    .append(DebtChange.tagged(payments.items.find(issue).orElseThrow()));
        }

        done(new ForgetIssue(payments.debt, payments.planning, payments.unitOfWork)
                .handle(new ForgetIssue.Command(gone)));

        assertThat(payments.items.allIssues()).containsExactly(stays);
        assertThat(payments.debt.history().of(gone)).isEmpty();
        assertThat(payments.ballots.tallies(gone)).isEmpty();
        assertThat(payments.planning.dismissals().of(BOARD.id()))
                .extracting(Dismissal::issue)
                .containsExactly(stays);
        assertThat(payments.ballots.tallies(stays)).hasSize(1);
        assertThat(payments.debt.history().of(stays)).hasSize(1);
    }

    @Test
    public void theRepairForgetsDeletedIssuesAlsoWhenTheyAreNotTaggedAndLooksUpNotTooManyAtOnce() {
        IssueId gone = payments.tagged(aDebtItem().of(1).build());
        IssueId stays = payments.tagged(aDebtItem().of(2).build());
        for (IssueId issue : List.of(gone, stays)) {
            done(payments.setDots(ANN, issue, 1));
            payments.planning.dismissals().save(new Dismissal(BOARD.id(), issue, "later", 3, NOW, ANN));
            DebtItem item = payments.items.find(issue).orElseThrow();
            payments.debt.history().append(DebtChange.tagged(item));
            payments.items.remove(issue);
        }
        for (int issue = 1; issue <= 1200; issue++) {
            payments.items.save(aDebtItem().of(10_000 + issue).build());
        }
        payments.tracker.delete(gone);

        done(repair());

        assertThat(payments.debt.history().issues()).containsExactly(stays);
        assertThat(payments.ballots.issues()).containsExactly(stays);
        assertThat(payments.planning.dismissals().issues()).containsExactly(stays);
        assertThat(payments.items.allIssues()).isEmpty();
        assertThat(payments.tracker.largestLookup()).isEqualTo(500);
    }

    private Optional<Integer> lastRank(IssueId issue) {
        return payments.items.findRanked(issue).flatMap(RankedItem::lastRank);
    }

    private Outcome<RepairView> repair() {
        Deque<Instant> clock = new ArrayDeque<>(List.of(NOW, LATER));
        return new RepairFacts(
                        payments.debt, payments.planning, payments.asked(), payments.publisher, payments.unitOfWork)
                .handle(new RepairFacts.Command(clock::removeFirst));
    }
}
