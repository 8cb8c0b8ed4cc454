package org.ballast.core.planning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.PROJECT;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;
import static org.ballast.core.testing.Payments.refused;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.cadence.HackDayKind;
import org.ballast.core.cadence.Occurrence;
import org.ballast.core.cadence.Rhythm;
import org.ballast.core.cadence.RhythmForm;
import org.ballast.core.cadence.TechWeekKind;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.debt.Tally;
import org.ballast.core.debt.usecase.SetDots;
import org.ballast.core.planning.Dismissal;
import org.ballast.core.planning.PolicyForm;
import org.ballast.core.planning.PolicyPrice;
import org.ballast.core.planning.Quota;
import org.ballast.core.planning.SprintAbsence;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.record.SprintKey;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.Payments;
import org.junit.Before;
import org.junit.Test;

public class BoardSettingsTest {

    private static final PolicyView DEFAULT =
            new PolicyView(4, 1, 1, 2, PersonDays.ofDays(1), Quota.PER_TEAM, 5, 3, RhythmView.of(Rhythm.NONE));
    private static final PolicyCostView DEFAULT_COST = new PolicyCostView(
            PersonDays.ofDays(20),
            Quota.PER_TEAM,
            new CostRangeView(PersonDays.ofDays(1), PersonDays.ofDays(2), 5, 10),
            new CostRangeView(PersonDays.ofDays(4), PersonDays.ofDays(8), 20, 40),
            PolicyPriceView.of(PolicyPrice.of(TeamPolicy.DEFAULT)));
    private static final Refusal NOT_ALLOWED = Refusal.forbidden("ballast.planning.configure-not-allowed");

    private final Payments payments = Payments.withoutBoard();

    @Before
    public void aFilterThatFindsAnIssueOfTheProject() {
        payments.issue(1);
    }

    @Test
    public void aBoardThatDoesNotUseBallastYetIsOfferedAPolicy() {
        assertThat(done(view(ANN, Optional.of("PAY"))))
                .isEqualTo(new BoardView(
                        BOARD.id(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        DEFAULT,
                        DEFAULT_COST,
                        List.of(),
                        true,
                        Optional.empty()));
    }

    @Test
    public void whoMayNotConfigureItIsToldWhy() {
        UserId root = new UserId("1");
        payments.tracker.makeAdministrator(root);

        assertThat(done(view(BEN, Optional.of("PAY"))).configureRefusal()).contains(NOT_ALLOWED);
        assertThat(done(view(BEN, Optional.of("PAY"))).canConfigure()).isFalse();
        assertThat(done(view(ANN, Optional.empty())).canConfigure()).isFalse();
        assertThat(done(view(ANN, Optional.of("NONE"))).canConfigure()).isFalse();
        assertThat(done(view(root, Optional.empty())).canConfigure()).isTrue();
    }

    @Test
    public void theFirstPolicyEnablesTheBoardAndOpensItsVote() {
        BoardView view = done(setPolicy(ANN, "  Payments  ", 101L, "PAY", form(4, "1"), NOW));

        assertThat(view)
                .isEqualTo(new BoardView(
                        BOARD.id(),
                        true,
                        Optional.of("Payments"),
                        Optional.of(101L),
                        Optional.of(PROJECT),
                        DEFAULT,
                        DEFAULT_COST,
                        List.of(new PolicyVersionView(NOW, new PersonView(Optional.of("Ann Archer"), false), DEFAULT)),
                        true,
                        Optional.empty()));
        assertThat(payments.debt.boards().find(BOARD.id()))
                .contains(new Board(BOARD.id(), "Payments", 101, PROJECT, NOW, ANN));
        assertThat(payments.round().limits()).isEqualTo(DotLimits.DEFAULT);
        assertThat(payments.round().opened()).isEqualTo(NOW);
        assertThat(done(view(ANN, Optional.empty()))).isEqualTo(view);
        assertThat(done(view(BEN, Optional.empty())).canConfigure()).isFalse();
    }

    @Test
    public void anotherPolicyIsAddedToTheHistoryAndTheVoteGoesOnWithNewLimits() {
        done(setPolicy(ANN, "Payments", 101L, "PAY", form(4, "1"), NOW));
        PolicyForm wider = new PolicyForm(
                Optional.of(5),
                Optional.of(2),
                Optional.of(0),
                Optional.of(3),
                Optional.of(new BigDecimal("1.5")),
                Optional.of("per-person"),
                Optional.of(9),
                Optional.of(1),
                RhythmForm.NONE);

        BoardView view = done(setPolicy(ANN, "Renamed", 101L, "PAY", wider, NOW.plusSeconds(60)));

        assertThat(view.policy())
                .isEqualTo(new PolicyView(
                        5, 2, 0, 3, new PersonDays(3), Quota.PER_PERSON, 9, 1, RhythmView.of(Rhythm.NONE)));
        assertThat(view.cost().capacityDays()).isEqualTo(PersonDays.ofDays(50));
        assertThat(view.history()).extracting(PolicyVersionView::since).containsExactly(NOW.plusSeconds(60), NOW);
        assertThat(payments.round().limits()).isEqualTo(new DotLimits(9, 1));
        assertThat(payments.round().opened()).isEqualTo(NOW);
        assertThat(payments.debt.boards().find(BOARD.id()))
                .contains(new Board(BOARD.id(), "Renamed", 101, PROJECT, NOW, ANN));
    }

    @Test
    public void anotherRhythmIsANewPolicyAndTouchesNeitherItemsNorVotesNorEstimates() {
        done(setPolicy(ANN, "Payments", 101L, "PAY", form(4, "1"), NOW));
        IssueId issue = payments.tagged(aDebtItem().of(1).halfDays(3).build());
        payments.votes(issue, 2);
        List<DebtItem> items = payments.debt.items().findAll(List.of(issue));
        Map<IssueId, Tally> tallies = payments.ballots.tallies(payments.round().id());

        BoardView view = done(setPolicy(ANN, "Payments", 101L, "PAY", hackDayForm(), NOW.plusSeconds(60)));

        assertThat(view.history()).hasSize(2);
        assertThat(view.policy().rhythm())
                .isEqualTo(new RhythmView(
                        HackDayKind.WEEKDAY,
                        Optional.of(Occurrence.LAST),
                        Optional.of(DayOfWeek.THURSDAY),
                        Optional.empty(),
                        TechWeekKind.MONTHS,
                        Optional.of(4),
                        Optional.of(LocalDate.of(2026, 10, 31)),
                        List.of()));
        assertThat(view.history().get(1).policy().rhythm()).isEqualTo(RhythmView.of(Rhythm.NONE));
        assertThat(view.cost().price().mix().maxPercent()).isEqualByComparingTo("34.0");
        assertThat(payments.debt.items().findAll(List.of(issue))).isEqualTo(items);
        assertThat(payments.ballots.tallies(payments.round().id())).isEqualTo(tallies);
        assertThat(done(setPolicy(ANN, "Payments", 101L, "PAY", hackDayForm(), NOW.plusSeconds(90)))
                        .history())
                .hasSize(2);
    }

    private static PolicyForm hackDayForm() {
        PolicyForm form = form(4, "1");
        return new PolicyForm(
                form.teamSize(),
                form.sprintWeeks(),
                form.tasksMin(),
                form.tasksMax(),
                form.largestTask(),
                form.quota(),
                form.dotBudget(),
                form.dotsPerItem(),
                new RhythmForm(
                        Optional.of("weekday"),
                        Optional.of("last"),
                        Optional.of("thursday"),
                        Optional.empty(),
                        Optional.of("months"),
                        Optional.of(4),
                        Optional.of("2026-10-31"),
                        List.of()));
    }

    @Test
    public void aBoardNameThatIsTooLongIsCutSinceItIsShownAndNothingElse() {
        String ships = "\ud83d\udea2".repeat(200);

        assertThat(done(setPolicy(ANN, ships + "x", 101L, "PAY", form(4, "1"), NOW))
                        .name())
                .contains(ships);
        assertThat(done(setPolicy(ANN, ships, 101L, "PAY", form(4, "1"), NOW)).name())
                .contains(ships);
    }

    @Test
    public void savingTheSamePolicyAgainAddsNothing() {
        done(setPolicy(ANN, "Payments", 101L, "PAY", form(4, "1"), NOW));

        BoardView view = done(setPolicy(ANN, "Payments", 101L, "PAY", form(4, "1.0"), NOW.plusSeconds(60)));

        assertThat(view.history()).hasSize(1);
    }

    @Test
    public void needsTheHomeThatTheBoardHasAndTheOneThatItWouldGet() {
        ProjectId other = new ProjectId(2002);
        payments.tracker.addProject("SHOP", other);
        payments.tracker.makeAdministrator(BEN, other);

        assertThat(setPolicy(BEN, "Payments", 101L, "PAY", form(4, "1"), NOW)).isEqualTo(Outcome.refused(NOT_ALLOWED));
        done(setPolicy(ANN, "Payments", 101L, "PAY", form(4, "1"), NOW));
        assertThat(setPolicy(BEN, "Mine", 101L, "SHOP", form(4, "1"), NOW)).isEqualTo(Outcome.refused(NOT_ALLOWED));
        assertThat(setPolicy(ANN, "Payments", 101L, "SHOP", form(4, "1"), NOW)).isEqualTo(Outcome.refused(NOT_ALLOWED));
        assertThat(payments.debt.boards().find(BOARD.id()).orElseThrow().project())
                .isEqualTo(PROJECT);

        payments.tracker.makeAdministrator(ANN, other);
        payments.issue(anIssue(2).project(2002).build());
        assertThat(done(setPolicy(ANN, "Payments", 101L, "SHOP", form(4, "1"), NOW))
                        .projectId())
                .contains(other);
    }

    @Test
    public void theRefusalOfAPermissionComesBeforeThoseOfTheFields() {
        assertThat(setPolicy(BEN, "", 101L, "PAY", form(0, "1"), NOW)).isEqualTo(Outcome.refused(NOT_ALLOWED));
    }

    @Test
    public void answersAllFieldsAtOnce() {
        Outcome<BoardView> outcome = setPolicy(ANN, " ", 999L, "NONE", form(0, "0"), NOW);

        assertThat(refused(outcome).causes())
                .extracting(cause -> cause.field().orElseThrow() + " " + cause.code())
                .containsExactly(
                        "name ballast.shared.value-missing",
                        "filterId ballast.planning.filter-unknown",
                        "projectKey ballast.planning.project-unknown",
                        "policy.teamSize ballast.shared.number-out-of-range",
                        "policy.largestTask ballast.planning.largest-task-out-of-range");
        assertThat(payments.debt.boards().all()).isEmpty();
    }

    @Test
    public void asksForWhatTheBrowserKnowsOfTheBoard() {
        SetPolicy.Command command = new SetPolicy.Command(
                ANN, BOARD.id(), Optional.empty(), Optional.empty(), Optional.empty(), form(4, "1"), NOW);

        Outcome<BoardView> outcome = useCase().handle(command);

        assertThat(refused(outcome).causes())
                .extracting(Refusal::field)
                .containsExactly(Optional.of("name"), Optional.of("filterId"), Optional.of("projectKey"));
    }

    @Test
    public void onlyAnAdministratorPutsABoardOnAFilterThatFindsNothingOfItsProject() {
        Refusal stranger = Refusal.forbidden("ballast.planning.filter-without-project");
        UserId root = new UserId("1");
        payments.tracker.makeAdministrator(root);
        payments.tracker.addFilter(102);
        payments.tracker.with(anIssue(7).build(), 102);
        payments.tracker.hide(new IssueId(7), ANN);

        assertThat(setPolicy(ANN, "Payments", 102L, "PAY", form(4, "1"), NOW)).isEqualTo(Outcome.refused(stranger));
        assertThat(payments.debt.boards().all()).isEmpty();

        payments.tracker.delete(new IssueId(7));
        done(setPolicy(root, "Payments", 102L, "PAY", form(4, "1"), NOW));
        done(setPolicy(ANN, "Still the same filter", 102L, "PAY", form(5, "1"), NOW.plusSeconds(1)));
        payments.tracker.addFilter(103);
        assertThat(setPolicy(ANN, "Payments", 103L, "PAY", form(4, "1"), NOW)).isEqualTo(Outcome.refused(stranger));
        done(setPolicy(ANN, "Payments", 101L, "PAY", form(4, "1"), NOW.plusSeconds(2)));
    }

    @Test
    public void whoeverLooksAtABoardReadsWhyItsFilterAndProjectWouldBeRefused() {
        Refusal stranger = Refusal.forbidden("ballast.planning.filter-without-project");
        UserId root = new UserId("1");
        payments.tracker.makeAdministrator(root);
        payments.tracker.addFilter(102);

        BoardView refused = done(view(ANN, Optional.of("PAY"), Optional.of(102L)));
        assertThat(refused.canConfigure()).isFalse();
        assertThat(refused.configureRefusal()).contains(stranger);
        assertThat(done(view(ANN, Optional.of("PAY"), Optional.of(999L))).configureRefusal())
                .contains(stranger);
        assertThat(done(view(root, Optional.of("PAY"), Optional.of(102L))).canConfigure())
                .isTrue();
        assertThat(done(view(ANN, Optional.of("PAY"))).canConfigure()).isTrue();

        payments.tracker.with(anIssue(7).build(), 102);
        assertThat(done(view(ANN, Optional.of("PAY"), Optional.of(102L))).canConfigure())
                .isTrue();
    }

    @Test
    public void aResetTakesABoardBackToBeforeItWasEnabledAndKeepsEverythingElse() {
        UserId root = new UserId("1");
        payments.tracker.makeAdministrator(root);
        done(setPolicy(ANN, "Payments", 101L, "PAY", form(4, "1"), NOW));
        payments.enable(aBoard().id(2).filter(102).build(), TeamPolicy.DEFAULT);
        IssueId issue = payments.tagged(aDebtItem().of(1).build());
        payments.tracker.with(anIssue(1).build(), 102);
        done(payments.setDots(ANN, issue, 2));
        done(new SetDots(payments.debt, payments.asked(), payments.facts, payments.unitOfWork)
                .handle(new SetDots.Command(ANN, new BoardId(2), issue, 1, NOW)));
        payments.planning.dismissals().save(new Dismissal(BOARD.id(), issue, "later", 3, NOW, ANN));
        payments.planning
                .absences()
                .save(new SprintAbsence(BOARD.id(), SprintKey.of(new SprintId(7)), PersonDays.ofDays(1), ANN, NOW));
        int[] repairs = {0};
        ResetBoard reset = new ResetBoard(
                payments.debt, payments.planning, payments.tracker, () -> repairs[0]++, payments.unitOfWork);

        assertThat(refusal(reset.handle(new ResetBoard.Command(ANN, BOARD.id()))))
                .isEqualTo("ballast.shared.admins-only");
        assertThat(repairs[0]).isZero();
        assertThat(done(reset.handle(new ResetBoard.Command(root, BOARD.id())))).isEqualTo(BOARD.id());

        assertThat(repairs[0]).isEqualTo(1);
        assertThat(done(view(ANN, Optional.empty())).enabled()).isFalse();
        assertThat(payments.planning.policies().of(BOARD.id())).isEmpty();
        assertThat(payments.rounds.of(BOARD.id())).isEmpty();
        assertThat(payments.planning.dismissals().of(BOARD.id())).isEmpty();
        assertThat(payments.planning.absences().find(BOARD.id(), SprintKey.of(new SprintId(7))))
                .isEmpty();
        assertThat(payments.items.find(issue)).isPresent();
        assertThat(payments.ballots.tallies(issue)).hasSize(1);
        assertThat(payments.debt.boards().all()).extracting(Board::id).containsExactly(new BoardId(2));
        assertThat(refusal(reset.handle(new ResetBoard.Command(root, BOARD.id()))))
                .isEqualTo("ballast.shared.board-unknown");
        done(setPolicy(ANN, "Payments", 101L, "PAY", form(4, "1"), NOW));
        assertThat(done(payments.setDots(ANN, issue, 3)).votes()).contains(3);
    }

    @Test
    public void administratorsSeeWhoEnabledWhichBoardWithWhichFilter() {
        UserId root = new UserId("1");
        payments.tracker.makeAdministrator(root);
        done(setPolicy(ANN, "Payments", 101L, "PAY", form(4, "1"), NOW));
        ListBoards list = new ListBoards(payments.debt, payments.asked());

        assertThat(refusal(list.handle(new ListBoards.Command(ANN)))).isEqualTo("ballast.shared.admins-only");
        assertThat(done(list.handle(new ListBoards.Command(root))).boards())
                .containsExactly(new BoardLineView(
                        BOARD.id(), "Payments", 101, PROJECT, NOW, new PersonView(Optional.of("Ann Archer"), false)));
    }

    @Test
    public void refusesFiltersThatDoNotExistOrAreHidden() {
        payments.tracker.hideFilter(101, ANN);

        for (long filter : new long[] {0, -1, 101, 102}) {
            assertThat(setPolicy(ANN, "Payments", filter, "PAY", form(4, "1"), NOW))
                    .isEqualTo(Outcome.refused(Refusal.invalid("ballast.planning.filter-unknown", "filterId")));
        }
    }

    @Test
    public void aHiddenBoardLooksLikeOneThatDoesNotUseBallast() {
        BoardView before = done(view(BEN, Optional.empty()));
        done(setPolicy(ANN, "Payments", 101L, "PAY", form(7, "1"), NOW));
        payments.tracker.hideFilter(101, BEN);

        assertThat(done(view(BEN, Optional.empty()))).isEqualTo(before);
    }

    @Test
    public void aBoardWithoutPolicyOrVoteCountsAsNotEnabled() {
        payments.debt.boards().save(BOARD);
        assertThat(done(view(ANN, Optional.empty())).enabled()).isFalse();
        done(setPolicy(ANN, "Payments", 101L, "PAY", form(4, "1"), NOW));
        payments.rounds.close(payments.round().id(), NOW);

        assertThat(done(view(ANN, Optional.empty())).enabled()).isFalse();
    }

    @Test
    public void thePreviewOfACostChangesNothing() {
        assertThat(new PreviewPolicyCost().handle(new PreviewPolicyCost.Command(form(4, "1"))))
                .isEqualTo(Outcome.done(DEFAULT_COST));
        assertThat(refusal(new PreviewPolicyCost().handle(new PreviewPolicyCost.Command(form(0, "1")))))
                .isEqualTo("ballast.shared.number-out-of-range");
    }

    private Outcome<BoardView> view(UserId viewer, Optional<String> projectKey) {
        return view(viewer, projectKey, Optional.empty());
    }

    private Outcome<BoardView> view(UserId viewer, Optional<String> projectKey, Optional<Long> filterId) {
        return new ViewBoard(payments.debt, payments.planning, payments.asked())
                .handle(new ViewBoard.Command(viewer, new BoardId(1), projectKey, filterId));
    }

    private Outcome<BoardView> setPolicy(
            UserId user, String name, long filter, String project, PolicyForm form, Instant at) {
        return useCase()
                .handle(new SetPolicy.Command(
                        user, BOARD.id(), Optional.of(name), Optional.of(filter), Optional.of(project), form, at));
    }

    private SetPolicy useCase() {
        return new SetPolicy(payments.debt, payments.planning, payments.asked(), payments.unitOfWork);
    }

    private static PolicyForm form(int team, String largest) {
        return new PolicyForm(
                Optional.of(team),
                Optional.of(1),
                Optional.of(1),
                Optional.of(2),
                Optional.of(new BigDecimal(largest)),
                Optional.of("per-team"),
                Optional.of(5),
                Optional.of(3),
                RhythmForm.NONE);
    }
}
