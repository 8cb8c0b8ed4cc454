package org.ballast.core.planning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.TODAY;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;
import static org.ballast.core.testing.Payments.refused;
import static org.ballast.core.testing.PolicyBuilder.aPolicy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.planning.Dismissal;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.planning.SprintAbsence;
import org.ballast.core.planning.WhatIf;
import org.ballast.core.record.SprintKey;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.Payments;
import org.junit.Test;

public class DismissAndAbsenceTest {

    private static final SprintId NEXT = new SprintId(12);

    private final Payments payments = Payments.team();

    @Test
    public void aDismissedCandidateIsShownWithReasonPersonAndDate() {
        IssueId one = payments.tagged(aDebtItem().of(1).build());
        IssueId two = payments.tagged(aDebtItem().of(2).build());

        DismissalView dismissal = done(dismiss(ANN, one, " wait for <v2> ", Optional.of(2)));
        SuggestionView view = done(suggest(BEN, Optional.empty(), Optional.empty()));

        Instant until = Instant.parse("2026-12-14T09:00:00Z");
        assertThat(dismissal).isEqualTo(new DismissalView(one, "wait for <v2>", 2, until));
        assertThat(view.dismissed())
                .containsExactly(new DismissedView(
                        view.dismissed().get(0).candidate(),
                        "wait for <v2>",
                        new PersonView(Optional.of("Ann Archer"), false),
                        until));
        assertThat(view.dismissed().get(0).candidate().issueId()).isEqualTo(one);
        assertThat(view.picks()).extracting(pick -> pick.candidate().issueId()).containsExactly(two);
        assertThat(done(list(BEN, 0, 1)).candidates().get(0).reason())
                .contains(Refusal.conflict("ballast.planning.dismissed").with(until));
    }

    @Test
    public void aDismissalLastsThreeSprintsUnlessOtherwiseSaidAndCanBeTakenBack() {
        IssueId one = payments.tagged(aDebtItem().of(1).build());
        assertThat(done(dismiss(ANN, one, "later", Optional.empty())).sprints()).isEqualTo(3);

        assertThat(done(restore(ANN, one))).isEqualTo(one);
        assertThat(done(restore(ANN, one))).isEqualTo(one);

        assertThat(done(suggest(ANN, Optional.empty(), Optional.empty())).picks())
                .hasSize(1);
    }

    @Test
    public void aDismissalThatRanOutIsForgotten() {
        IssueId one = payments.tagged(aDebtItem().of(1).build());
        payments.planning.dismissals().save(new Dismissal(BOARD.id(), one, "later", 1, MONDAY, ANN));

        assertThat(done(suggest(ANN, Optional.empty(), Optional.empty())).picks())
                .hasSize(1);
        assertThat(done(list(ANN, 0, 50)).candidates().get(0).reason()).isEmpty();
    }

    @Test
    public void dismissingNeedsAReasonAndASensibleNumberOfSprints() {
        IssueId one = payments.tagged(aDebtItem().of(1).build());

        assertThat(dismiss(ANN, one, "  ", Optional.of(3)))
                .isEqualTo(Outcome.refused(Refusal.invalid("ballast.shared.value-missing", "reason")));
        assertThat(refused(dismiss(ANN, one, "x".repeat(201), Optional.of(0))).causes())
                .hasSize(2);
        Refusal range = Refusal.invalid("ballast.shared.number-out-of-range", "sprints")
                .with(1)
                .with(26);
        assertThat(dismiss(ANN, one, "later", Optional.of(0))).isEqualTo(Outcome.refused(range));
        assertThat(dismiss(ANN, one, "later", Optional.of(27))).isEqualTo(Outcome.refused(range));
        assertThat(done(dismiss(ANN, one, "later", Optional.of(26))).sprints()).isEqualTo(26);
        assertThat(done(dismiss(ANN, one, "later", Optional.of(1))).sprints()).isEqualTo(1);
        DismissCandidate useCase =
                new DismissCandidate(payments.debt, payments.planning, payments.asked(), payments.unitOfWork);
        assertThat(refusal(useCase.handle(
                        new DismissCandidate.Command(ANN, BOARD.id(), one, Optional.empty(), Optional.empty(), NOW))))
                .isEqualTo("ballast.shared.value-missing");
    }

    @Test
    public void dismissingNeedsAVisibleCandidateOfTheBoardAndTheRightToPlan() {
        IssueId one = payments.tagged(aDebtItem().of(1).build());
        IssueId untagged = payments.issue(2);
        IssueId elsewhere = payments.tagged(aDebtItem().of(3).build());
        payments.tracker.removeFromFilter(elsewhere, BOARD.filterId());
        IssueId hidden = payments.tagged(aDebtItem().of(4).build());
        payments.tracker.hide(hidden, ANN);

        assertThat(refusal(dismiss(ANN, untagged, "no", Optional.empty()))).isEqualTo("ballast.debt.not-tagged");
        assertThat(refusal(dismiss(ANN, elsewhere, "no", Optional.empty()))).isEqualTo("ballast.debt.not-on-board");
        assertThat(refusal(dismiss(ANN, hidden, "no", Optional.empty()))).isEqualTo("ballast.shared.issue-unknown");
        assertThat(refusal(dismiss(BEN, one, "no", Optional.empty()))).isEqualTo("ballast.planning.plan-not-allowed");
        assertThat(refusal(restore(BEN, one))).isEqualTo("ballast.planning.plan-not-allowed");
        assertThat(refusal(restore(ANN, hidden))).isEqualTo("ballast.shared.issue-unknown");
        payments.tracker.letPlan(BEN, Payments.PROJECT);
        assertThat(done(dismiss(BEN, one, "no", Optional.empty())).issueId()).isEqualTo(one);
        payments.tracker.hideFilter(BOARD.filterId(), ANN);
        assertThat(refusal(restore(ANN, one))).isEqualTo("ballast.shared.board-unknown");
        assertThat(refusal(dismiss(ANN, one, "no", Optional.empty()))).isEqualTo("ballast.shared.board-unknown");
    }

    @Test
    public void theSuggestionSaysWhoMayDismissAndEnterAbsences() {
        SuggestionView ofBen = done(suggest(BEN, Optional.empty(), Optional.empty()));
        assertThat(ofBen.canPlan()).isFalse();
        assertThat(ofBen.planRefusal()).contains(Refusal.forbidden("ballast.planning.plan-not-allowed"));

        payments.tracker.letPlan(BEN, Payments.PROJECT);

        SuggestionView allowed = done(suggest(BEN, Optional.empty(), Optional.empty()));
        assertThat(allowed.canPlan()).isTrue();
        assertThat(allowed.planRefusal()).isEmpty();
    }

    @Test
    public void fourPeopleOfWhomOneIsAwayThreeDaysHaveSeventeenDays() {
        payments.tracker.schedule(NEXT);

        AbsenceView view = done(absence(ANN, NEXT, "3"));

        CapacityView expected = new CapacityView(
                PersonDays.ofDays(20),
                PersonDays.NONE,
                PersonDays.ofDays(3),
                PersonDays.NONE,
                PersonDays.NONE,
                PersonDays.NONE,
                PersonDays.ofDays(17),
                true);
        assertThat(view).isEqualTo(new AbsenceView(expected));
        assertThat(done(suggest(ANN, Optional.of(NEXT), Optional.empty())).capacity())
                .isEqualTo(expected);
        assertThat(done(suggest(ANN, Optional.empty(), Optional.empty()))
                        .capacity()
                        .absentDays())
                .isEqualTo(PersonDays.NONE);
        assertThat(payments.planning.absences().find(BOARD.id(), SprintKey.of(NEXT)))
                .contains(new SprintAbsence(BOARD.id(), SprintKey.of(NEXT), PersonDays.ofDays(3), ANN, NOW));
    }

    @Test
    public void anAbsenceFitsIntoTheCapacityOfASprintThatExists() {
        payments.tracker.schedule(NEXT);
        Refusal range =
                Refusal.invalid("ballast.planning.absence-out-of-range", "days").with(PersonDays.ofDays(20));

        assertThat(done(absence(ANN, NEXT, "20")).capacity().availableDays()).isEqualTo(PersonDays.NONE);
        assertThat(done(absence(ANN, NEXT, "0")).capacity().absentDays()).isEqualTo(PersonDays.NONE);
        assertThat(absence(ANN, NEXT, "20.5")).isEqualTo(Outcome.refused(range));
        assertThat(absence(ANN, NEXT, "-1")).isEqualTo(Outcome.refused(range));
        assertThat(absence(ANN, NEXT, "0.3")).isEqualTo(Outcome.refused(range));
        assertThat(absence(ANN, NEXT, ""))
                .isEqualTo(Outcome.refused(Refusal.invalid("ballast.shared.value-missing", "days")));
        assertThat(refusal(absence(ANN, new SprintId(99), "1"))).isEqualTo("ballast.planning.sprint-unknown");
        assertThat(refusal(absence(BEN, NEXT, "1"))).isEqualTo("ballast.planning.plan-not-allowed");
    }

    @Test
    public void aRunningSprintKeepsTheCapacityOfItsOwnPolicyForAbsencesToo() {
        payments.tracker.schedule(NEXT);
        Instant start = NOW.minusSeconds(60);
        payments.planning
                .policies()
                .append(new SavedPolicy(
                        BOARD.id(), aPolicy().team(1).build(), DotLimits.DEFAULT, NOW.minusSeconds(30), ANN));

        assertThat(done(absence(ANN, NEXT, Optional.of(start), "7")).capacity().days())
                .isEqualTo(done(suggest(ANN, Optional.of(NEXT), Optional.of(start)))
                        .capacity()
                        .days())
                .isEqualTo(PersonDays.ofDays(20));
        assertThat(refusal(absence(ANN, NEXT, Optional.empty(), "7")))
                .isEqualTo("ballast.planning.absence-out-of-range");
    }

    @Test
    public void enteringAnAbsenceReadsNoBoard() {
        payments.tracker.schedule(NEXT);

        done(absence(ANN, NEXT, "1"));

        assertThat(payments.tracker.boardReadings()).isZero();
    }

    private Outcome<SuggestionView> suggest(UserId viewer, Optional<SprintId> sprint, Optional<Instant> start) {
        return new SuggestSprint(payments.debt, payments.planning, payments.initiatives, payments.asked())
                .handle(new SuggestSprint.Command(
                        viewer,
                        new BoardId(1),
                        sprint.map(SprintKey::of),
                        start,
                        Optional.empty(),
                        WhatIf.NOTHING,
                        TODAY,
                        NOW));
    }

    private Outcome<CandidatesView> list(UserId viewer, int start, int limit) {
        return new ListCandidates(payments.debt, payments.planning, payments.initiatives, payments.asked())
                .handle(new ListCandidates.Command(viewer, BOARD.id(), start, limit, TODAY, NOW));
    }

    private Outcome<DismissalView> dismiss(UserId user, IssueId issue, String reason, Optional<Integer> sprints) {
        return new DismissCandidate(payments.debt, payments.planning, payments.asked(), payments.unitOfWork)
                .handle(new DismissCandidate.Command(user, BOARD.id(), issue, Optional.of(reason), sprints, NOW));
    }

    private Outcome<IssueId> restore(UserId user, IssueId issue) {
        return new RestoreCandidate(payments.debt, payments.planning, payments.asked(), payments.unitOfWork)
                .handle(new RestoreCandidate.Command(user, BOARD.id(), issue));
    }

    private Outcome<AbsenceView> absence(UserId user, SprintId sprint, String days) {
        return absence(user, sprint, Optional.empty(), days);
    }

    private Outcome<AbsenceView> absence(UserId user, SprintId sprint, Optional<Instant> start, String days) {
        return new SetSprintAbsence(payments.debt, payments.planning, payments.asked(), payments.unitOfWork)
                .handle(new SetSprintAbsence.Command(
                        user,
                        BOARD.id(),
                        SprintKey.of(sprint),
                        start,
                        Optional.empty(),
                        days.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(days)),
                        NOW));
    }
}
