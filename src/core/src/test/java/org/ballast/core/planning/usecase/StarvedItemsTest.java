package org.ballast.core.planning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.TODAY;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;
import static org.ballast.core.testing.Payments.refused;
import static org.ballast.core.testing.SprintRecordBuilder.aSprint;
import static org.ballast.core.testing.SprintRecordBuilder.end;
import static org.ballast.core.testing.SprintRecordBuilder.start;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.initiative.Slice;
import org.ballast.core.planning.Dismissal;
import org.ballast.core.record.IssuePart;
import org.ballast.core.record.StarvedVerdict;
import org.ballast.core.record.VerdictKind;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.Payments;
import org.junit.Before;
import org.junit.Test;

/** Six sprints went by since issue 1 was tagged; the seventh runs. */
public class StarvedItemsTest {

    private static final Instant LATER = end(6).plusSeconds(3600);

    private final Payments payments = Payments.team();

    @Before
    public void sixSprints() {
        for (int sprint = 1; sprint <= 6; sprint++) {
            payments.planning.past().records().add(aSprint(sprint).done(1).build());
        }
    }

    @Test
    public void anOpenItemThatSixSprintsPassedOverNeedsAVerdict() {
        IssueId old = payments.tagged(aDebtItem().of(1).build());
        payments.tagged(aDebtItem().of(2).taggedAt(start(2)).build());

        StarvedView view = done(list(ANN));

        assertThat(view.sprints()).isEqualTo(6);
        assertThat(view.items()).hasSize(1);
        assertThat(view.items().get(0).candidate().issueId()).isEqualTo(old);
        assertThat(view.items().get(0).passedOver()).isEqualTo(6);
        assertThat(view.items().get(0).canEdit()).isTrue();
        assertThat(view.canPlan()).isTrue();
        assertThat(done(list(BEN)).canPlan()).isFalse();
    }

    @Test
    public void whatCouldNotBeTakenWasNotPassedOver() {
        IssueId flagged = payments.tagged(aDebtItem().of(1).build());
        payments.tracker.flag(flagged);
        payments.tagged(aDebtItem().of(2).notEstimated().build());
        IssueId dismissed = payments.tagged(aDebtItem().of(3).build());
        payments.planning.dismissals().save(new Dismissal(BOARD.id(), dismissed, "later", 9, start(1), ANN));

        assertThat(done(list(ANN)).items()).isEmpty();
    }

    @Test
    public void aSliceIsNoTaskThatSprintsCouldTake() {
        IssueId slice = payments.tagged(aDebtItem().of(1).build());
        payments.sliced(
                90,
                false,
                Slice.planned(slice, Effort.ofDays(1), List.of()),
                Slice.planned(new IssueId(2), Effort.ofDays(1), List.of()));

        assertThat(done(list(ANN)).items()).isEmpty();
    }

    @Test
    public void aDismissalThatRanOutStartsTheCountAnew() {
        IssueId issue = payments.tagged(aDebtItem().of(1).build());
        payments.planning.dismissals().save(new Dismissal(BOARD.id(), issue, "later", 1, start(1), ANN));

        assertThat(done(list(ANN)).items()).isEmpty();
    }

    @Test
    public void whatASprintTookIsNotStarved() {
        IssueId issue = payments.tagged(aDebtItem().of(1).build());
        payments.planning.past().records().removeAll(BOARD.id());
        for (int sprint = 1; sprint <= 6; sprint++) {
            payments.planning
                    .past()
                    .records()
                    .add(aSprint(sprint)
                            .with(IssuePart.PLANNED, sprint == 4 ? issue.value() : 99)
                            .build());
        }

        assertThat(done(list(ANN)).items()).isEmpty();
    }

    @Test
    public void keepingAndSlicingStartTheCountAnew() {
        for (VerdictKind kind : new VerdictKind[] {VerdictKind.KEEP, VerdictKind.SLICE}) {
            IssueId issue = payments.tagged(aDebtItem().of(10 + kind.ordinal()).build());

            assertThat(done(decide(ANN, issue, kind.name().toLowerCase(Locale.ROOT), "because"))
                            .items())
                    .isEmpty();
            assertThat(payments.planning.past().verdicts().of(BOARD.id()).get(0))
                    .isEqualTo(new StarvedVerdict(BOARD.id(), issue, kind, "because", ANN, LATER));
            assertThat(payments.items.find(issue)).isPresent();
        }
    }

    @Test
    public void droppingUntagsAndLiftingRaisesThePriorityOneStep() {
        IssueId dropped = payments.tagged(aDebtItem().of(1).build());
        IssueId lifted = payments.tagged(aDebtItem().of(2).build());

        done(decide(ANN, dropped, "drop", "never"));
        assertThat(done(decide(ANN, lifted, "lift", "it hurts")).items()).isEmpty();

        assertThat(payments.items.find(dropped)).isEmpty();
        assertThat(payments.items.find(lifted))
                .hasValueSatisfying(item -> assertThat(item.values().priority()).isEqualTo(DebtPriority.HIGH));
        assertThat(payments.debt.history().of(dropped)).hasSize(1);
    }

    @Test
    public void theHighestPriorityCanNotBeLifted() {
        IssueId issue =
                payments.tagged(aDebtItem().of(1).priority(DebtPriority.HIGHEST).build());

        assertThat(refusal(decide(ANN, issue, "lift", "it hurts"))).isEqualTo("ballast.record.highest-already");
        assertThat(payments.planning.past().verdicts().of(BOARD.id())).isEmpty();
    }

    @Test
    public void aVerdictTakesTheRightToPlanAndForTheTagTheRightToEdit() {
        IssueId issue = payments.tagged(aDebtItem().of(1).build());
        payments.tracker.with(anIssue(1).readOnly().build());

        assertThat(refusal(decide(BEN, issue, "keep", "x"))).isEqualTo("ballast.planning.plan-not-allowed");
        assertThat(refusal(decide(ANN, issue, "drop", "x"))).isEqualTo("ballast.debt.edit-not-allowed");
        assertThat(refusal(decide(ANN, issue, "lift", "x"))).isEqualTo("ballast.debt.edit-not-allowed");
        assertThat(done(list(ANN)).items().get(0).canEdit()).isFalse();
        assertThat(done(decide(ANN, issue, "keep", "x")).items()).isEmpty();
    }

    @Test
    public void aHiddenIssueIsUnknownAndOneThatIsNotStarvedNeedsNone() {
        IssueId issue = payments.tagged(aDebtItem().of(1).build());
        IssueId young = payments.tagged(aDebtItem().of(2).taggedAt(start(5)).build());

        assertThat(refusal(decide(ANN, young, "keep", "x"))).isEqualTo("ballast.record.not-starved");
        assertThat(refusal(decide(ANN, new IssueId(77), "keep", "x"))).isEqualTo("ballast.shared.issue-unknown");
        payments.tracker.hide(issue, ANN);
        assertThat(refusal(decide(ANN, issue, "keep", "x"))).isEqualTo("ballast.shared.issue-unknown");
        assertThat(done(list(ANN)).items()).isEmpty();
    }

    @Test
    public void aVerdictNeedsAKindAndANote() {
        IssueId issue = payments.tagged(aDebtItem().of(1).build());

        assertThat(refused(decide(ANN, issue, "burn", " ")).causes())
                .extracting(refusal -> refusal.field().orElse(""))
                .containsExactly("verdict", "note");
    }

    private Outcome<StarvedView> list(UserId viewer) {
        return new ListStarved(payments.debt, payments.planning, payments.initiatives, payments.asked())
                .handle(new ListStarved.Command(viewer, BOARD.id(), TODAY, LATER));
    }

    private Outcome<StarvedView> decide(UserId user, IssueId issue, String verdict, String note) {
        return new GiveVerdict(
                        payments.debt,
                        payments.planning,
                        payments.initiatives,
                        payments.asked(),
                        payments.facts,
                        payments.unitOfWork)
                .handle(new GiveVerdict.Command(
                        user, BOARD.id(), issue, Optional.of(verdict), Optional.of(note), TODAY, LATER));
    }
}
