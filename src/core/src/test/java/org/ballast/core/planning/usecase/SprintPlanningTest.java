package org.ballast.core.planning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.TODAY;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;
import static org.ballast.core.testing.Payments.refused;
import static org.ballast.core.testing.PolicyBuilder.aPolicy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.planning.ScorePart;
import org.ballast.core.planning.Weights;
import org.ballast.core.planning.WhatIf;
import org.ballast.core.record.SprintKey;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.Payments;
import org.junit.Test;

public class SprintPlanningTest {

    private static final SprintId NEXT = new SprintId(12);

    private final Payments payments = Payments.team();

    @Test
    public void explainsAPickInNumbersThatAddUp() {
        payments.tracker.schedule(NEXT);
        IssueId one = payments.tagged(aDebtItem().of(1).halfDays(2).build());
        payments.votes(one, 2);
        done(payments.setDots(ANN, one, 3));

        SuggestionView view = done(suggest(ANN, Optional.of(NEXT), Optional.empty()));

        assertThat(view.boardId()).isEqualTo(BOARD.id());
        assertThat(view.sprintId()).contains(NEXT);
        assertThat(view.capacity())
                .isEqualTo(new CapacityView(
                        PersonDays.ofDays(20),
                        PersonDays.NONE,
                        PersonDays.NONE,
                        PersonDays.NONE,
                        PersonDays.NONE,
                        PersonDays.NONE,
                        PersonDays.ofDays(20),
                        true));
        assertThat(view.quota())
                .isEqualTo(new QuotaView(
                        1,
                        2,
                        2,
                        0,
                        0,
                        false,
                        new CostRangeView(PersonDays.ofDays(1), PersonDays.ofDays(2), 5, 10),
                        0,
                        PersonDays.ofDays(1),
                        Optional.empty()));
        ScoreView score = new ScoreView(
                765,
                765,
                PersonDays.ofDays(1),
                List.of(
                        new ScorePointsView(ScorePart.VOTES, 600, 600),
                        new ScorePointsView(ScorePart.PRIORITY, 150, 300),
                        new ScorePointsView(ScorePart.AGE, 15, 100)));
        assertThat(view.picks())
                .containsExactly(new PickView(
                        new CandidateView(
                                one,
                                "PAY-1",
                                "Summary of <b>1</b>",
                                DebtKind.CODE,
                                DebtPriority.MEDIUM,
                                Optional.of(PersonDays.ofDays(1)),
                                5,
                                3,
                                3,
                                4,
                                1,
                                Optional.of(score),
                                List.of(),
                                Optional.empty()),
                        0,
                        true,
                        Optional.empty()));
        assertThat(view.shortfall()).isEmpty();
    }

    @Test
    public void namesWhoIsAheadOfACandidateThatIsBeaten() {
        payments.votes(payments.tagged(aDebtItem().of(1).build()), 3);
        payments.votes(payments.tagged(aDebtItem().of(2).build()), 2);
        payments.votes(payments.tagged(aDebtItem().of(3).build()), 1);

        SuggestionView view = done(suggest(ANN, Optional.empty(), Optional.empty()));

        Refusal reason = Refusal.conflict("ballast.planning.beaten").with(201).with("PAY-2");
        assertThat(view.nearMisses()).hasSize(1);
        assertThat(view.nearMisses().get(0).reason()).isEqualTo(reason);
        assertThat(view.nearMisses().get(0).candidate().issueKey()).isEqualTo("PAY-3");
        assertThat(view.nearMisses().get(0).candidate().reason()).contains(reason);
        assertThat(view.sprintId()).isEmpty();
    }

    @Test
    public void countsWhatIsInTheSprintAlsoWhenItIsResolved() {
        payments.tagged(aDebtItem().of(1).build());
        payments.tagged(aDebtItem().of(2).build());
        payments.tagged(aDebtItem().of(3).build());
        payments.issue(4);
        payments.issue(anIssue(2).resolved().build());
        payments.tracker.schedule(NEXT, new IssueId(1), new IssueId(2), new IssueId(4));

        SuggestionView view = done(suggest(ANN, Optional.of(NEXT), Optional.empty()));

        assertThat(view.planned())
                .extracting(planned -> planned.candidate().issueKey())
                .containsExactly("PAY-1", "PAY-2");
        assertThat(view.planned()).allMatch(PlannedView::canUndo);
        assertThat(view.quota().planned()).isEqualTo(2);
        assertThat(view.picks()).isEmpty();
    }

    @Test
    public void aSprintThatStartedKeepsItsPolicyAndCanNotBeUndone() {
        Instant start = MONDAY.plusSeconds(3600);
        payments.planning
                .policies()
                .append(new SavedPolicy(
                        BOARD.id(), aPolicy().team(9).build(), DotLimits.DEFAULT, MONDAY.plusSeconds(7200), ANN));
        payments.tagged(aDebtItem().of(1).build());
        payments.tracker.schedule(NEXT, new IssueId(1));

        SuggestionView running = done(suggest(ANN, Optional.of(NEXT), Optional.of(start)));
        SuggestionView future = done(suggest(ANN, Optional.of(NEXT), Optional.of(NOW.plusSeconds(1))));

        assertThat(running.capacity().days()).isEqualTo(PersonDays.ofDays(20));
        assertThat(running.planned().get(0).canUndo()).isFalse();
        assertThat(running.planned().get(0).undoRefusal())
                .contains(Refusal.conflict("ballast.planning.sprint-started"));
        assertThat(future.capacity().days()).isEqualTo(PersonDays.ofDays(45));
        assertThat(future.planned().get(0).canUndo()).isTrue();
        assertThat(done(suggest(ANN, Optional.of(NEXT), Optional.of(NOW)))
                        .planned()
                        .get(0)
                        .canUndo())
                .isFalse();
    }

    @Test
    public void greysOutWhatTheViewerMayNotSchedule() {
        payments.tagged(aDebtItem().of(1).build());
        payments.issue(anIssue(1).notSchedulable().build());

        PickView pick =
                done(suggest(ANN, Optional.empty(), Optional.empty())).picks().get(0);

        assertThat(pick.canAdd()).isFalse();
        assertThat(pick.addRefusal()).contains(Refusal.forbidden("ballast.planning.schedule-not-allowed"));
    }

    @Test
    public void neverShowsOrCountsWhatTheViewerMustNotSee() {
        IssueId secret = payments.tagged(aDebtItem().of(1).build());
        payments.votes(secret, 9);
        IssueId open = payments.tagged(aDebtItem().of(2).build());
        payments.votes(open, 1);
        payments.tracker.hide(secret, BEN);

        SuggestionView view = done(suggest(BEN, Optional.empty(), Optional.empty()));

        assertThat(view.picks()).extracting(pick -> pick.candidate().issueId()).containsExactly(open);
        assertThat(view.picks()
                        .get(0)
                        .candidate()
                        .score()
                        .orElseThrow()
                        .parts()
                        .get(0)
                        .points())
                .isEqualTo(600);
        assertThat(done(list(BEN, 0, 50)).total()).isEqualTo(1);
        assertThat(done(list(ANN, 0, 50)).total()).isEqualTo(2);
    }

    @Test
    public void blockersCountOnlyWhenTheViewerSeesThemAndTheyAreOpen() {
        IssueId one = payments.tagged(aDebtItem().of(1).build());
        payments.issue(7);
        payments.issue(anIssue(8).resolved().build());
        payments.tracker.block(one, new IssueId(7));
        payments.tracker.block(one, new IssueId(8));

        assertThat(done(suggest(ANN, Optional.empty(), Optional.empty()))
                        .nearMisses()
                        .get(0)
                        .reason())
                .isEqualTo(Refusal.conflict("ballast.planning.blocked").with(1).with("PAY-7"));
        payments.tracker.hide(new IssueId(7), ANN);
        assertThat(done(suggest(ANN, Optional.empty(), Optional.empty())).picks())
                .hasSize(1);
    }

    @Test
    public void aBlockerThatIsACandidateTooIsPickedTogetherWithWhatItBlocks() {
        IssueId wanted = payments.tagged(aDebtItem().of(1).build());
        IssueId blocker = payments.tagged(aDebtItem().of(2).build());
        payments.votes(wanted, 3);
        payments.votes(payments.tagged(aDebtItem().of(3).build()), 1);
        payments.tracker.block(wanted, blocker);

        SuggestionView view = done(suggest(ANN, Optional.empty(), Optional.empty()));

        assertThat(view.picks()).extracting(pick -> pick.candidate().issueId()).containsExactly(wanted, blocker);
        assertThat(view.alternatives()).isNotEmpty();
    }

    @Test
    public void aQuestionChangesTheAnswerAndNothingElse() {
        IssueId first = payments.tagged(aDebtItem().of(1).build());
        IssueId second = payments.tagged(aDebtItem().of(2).build());
        IssueId third = payments.tagged(aDebtItem().of(3).build());
        payments.votes(first, 3);
        payments.votes(second, 2);

        WhatIf question =
                new WhatIf(Optional.of(new Weights(0, 0, 0, 100)), Optional.empty(), List.of(third), List.of(first));
        SuggestionView view = done(ask(ANN, question));

        assertThat(view.picks()).extracting(pick -> pick.candidate().issueId()).containsExactly(second, third);
        assertThat(view.weights()).isEqualTo(new WeightsView(0, 0, 0, 100));
        assertThat(view.nearMisses().get(0).reason()).isEqualTo(Refusal.conflict("ballast.planning.left-out"));
        assertThat(done(ask(ANN, WhatIf.NOTHING)).picks())
                .extracting(pick -> pick.candidate().issueId())
                .containsExactly(first, second);
    }

    @Test
    public void wishesThatContradictEachOtherAreNamedWithTheNearestChange() {
        IssueId first = payments.tagged(aDebtItem().of(1).build());
        IssueId second = payments.tagged(aDebtItem().of(2).build());

        WhatIf question =
                new WhatIf(Optional.empty(), Optional.of(new PersonDays(2)), List.of(first, second), List.of());
        SuggestionView view = done(ask(ANN, question));

        assertThat(view.picks()).isEmpty();
        assertThat(view.conflict().orElseThrow().causes())
                .containsExactly(
                        Refusal.conflict("ballast.planning.conflict-capacity-enough")
                                .with(new PersonDays(2))
                                .with(new PersonDays(4)),
                        Refusal.conflict("ballast.planning.conflict-forced").with("PAY-1"),
                        Refusal.conflict("ballast.planning.conflict-forced").with("PAY-2"));
    }

    @Test
    public void askingForAHiddenIssueTellsNothing() {
        IssueId secret = payments.tagged(aDebtItem().of(1).build());
        payments.tagged(aDebtItem().of(2).build());
        payments.tracker.hide(secret, BEN);

        SuggestionView without = done(ask(BEN, WhatIf.NOTHING));
        WhatIf question = new WhatIf(Optional.empty(), Optional.empty(), List.of(secret), List.of());

        assertThat(done(ask(BEN, question))).isEqualTo(without);
    }

    @Test
    public void anUnknownSprintOrBoardIsRefused() {
        assertThat(refusal(suggest(ANN, Optional.of(new SprintId(99)), Optional.empty())))
                .isEqualTo("ballast.planning.sprint-unknown");
        payments.tracker.hideFilter(BOARD.filterId(), BEN);
        assertThat(refusal(suggest(BEN, Optional.empty(), Optional.empty()))).isEqualTo("ballast.shared.board-unknown");
        assertThat(refusal(list(BEN, 0, 50))).isEqualTo("ballast.shared.board-unknown");
    }

    @Test
    public void pagesThroughTheCandidatesInRankOrder() {
        for (int issue = 1; issue <= 5; issue++) {
            payments.votes(payments.tagged(aDebtItem().of(issue).build()), 2 * issue);
        }
        done(payments.setDots(ANN, new IssueId(4), 1));

        CandidatesView page = done(list(ANN, 1, 2));

        assertThat(page.start()).isEqualTo(1);
        assertThat(page.limit()).isEqualTo(2);
        assertThat(page.total()).isEqualTo(5);
        assertThat(page.candidates()).extracting(CandidateView::rank).containsExactly(2, 3);
        assertThat(page.candidates()).extracting(CandidateView::issueKey).containsExactly("PAY-4", "PAY-3");
        assertThat(page.candidates()).extracting(CandidateView::myDots).containsExactly(1, 0);
        assertThat(done(list(ANN, 4, 100)).candidates()).hasSize(1);
        assertThat(done(list(ANN, 5, 100)).candidates()).isEmpty();
        assertThat(done(list(ANN, Integer.MAX_VALUE, 100)).candidates()).isEmpty();
    }

    @Test
    public void looksForBlockersOfTheShownPageAlone() {
        for (int issue = 1; issue <= 30; issue++) {
            payments.tagged(aDebtItem().of(issue).build());
        }

        done(list(ANN, 10, 7));

        assertThat(payments.tracker.blockerLookups()).isEqualTo(7);
    }

    @Test
    public void saysOnThePageWhatKeepsACandidateOut() {
        payments.tagged(aDebtItem().of(1).notEstimated().build());
        payments.tagged(aDebtItem().of(2).build());
        payments.tracker.schedule(NEXT, new IssueId(2));
        payments.tagged(aDebtItem().of(3).build());
        payments.tracker.schedule(new SprintId(11), new IssueId(3));
        payments.tracker.complete(new SprintId(11));
        payments.tagged(aDebtItem().of(4).build());
        payments.tracker.flag(new IssueId(4));
        payments.tagged(aDebtItem().of(5).build());
        payments.tracker.block(new IssueId(5), payments.issue(6));

        assertThat(done(list(ANN, 0, 50)).candidates())
                .extracting(candidate -> candidate.issueKey() + " "
                        + candidate.reason().map(Refusal::code).orElse("free"))
                .containsExactly(
                        "PAY-2 ballast.planning.already-scheduled",
                        "PAY-3 free",
                        "PAY-4 ballast.planning.flagged",
                        "PAY-5 ballast.planning.blocked",
                        "PAY-1 ballast.planning.not-estimated");
    }

    @Test
    public void refusesPagesThatMakeNoSense() {
        assertThat(refusal(list(ANN, -1, 50))).isEqualTo("ballast.shared.number-out-of-range");
        assertThat(list(ANN, 0, 0)).isEqualTo(Outcome.refused(limitRange()));
        assertThat(list(ANN, 0, 101)).isEqualTo(Outcome.refused(limitRange()));
        assertThat(done(list(ANN, 0, 1)).limit()).isEqualTo(1);
        assertThat(done(list(ANN, 0, 100)).limit()).isEqualTo(100);
        assertThat(refused(list(ANN, -1, 0)).causes()).hasSize(2);
    }

    private static Refusal limitRange() {
        return Refusal.invalid("ballast.shared.number-out-of-range", "limit")
                .with(1)
                .with(100);
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

    private Outcome<SuggestionView> ask(UserId viewer, WhatIf question) {
        return new SuggestSprint(payments.debt, payments.planning, payments.initiatives, payments.asked())
                .handle(new SuggestSprint.Command(
                        viewer,
                        new BoardId(1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        question,
                        TODAY,
                        NOW));
    }

    private Outcome<CandidatesView> list(UserId viewer, int start, int limit) {
        return new ListCandidates(payments.debt, payments.planning, payments.initiatives, payments.asked())
                .handle(new ListCandidates.Command(viewer, BOARD.id(), start, limit, TODAY, NOW));
    }
}
