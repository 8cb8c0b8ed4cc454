package org.ballast.core.planning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;
import static org.ballast.core.testing.Payments.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.planning.Dismissal;
import org.ballast.core.roadmap.Pin;
import org.ballast.core.roadmap.Place;
import org.ballast.core.roadmap.SavedPlace;
import org.ballast.core.roadmap.SlotKind;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.Payments;
import org.junit.Test;

/** Sprints of one week that take two tasks of a day each, from Monday, 7 December 2026. */
public class PlanRoadmapTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 12, 7);
    private static final SprintId SPRINT = new SprintId(71);

    private final Payments payments = Payments.team();

    @Test
    public void putsTheBestCandidatesFirstAndDrawsLoadAgainstCapacity() {
        for (int id = 1; id <= 9; id++) {
            tagged(id, id <= 2 ? DebtPriority.HIGHEST : DebtPriority.LOW);
        }

        RoadmapView view = done(ask(ANN));

        assertThat(view.sprints()).hasSize(4);
        assertThat(keys(view, 1)).containsExactly("PAY-1", "PAY-2");
        RoadmapSprintView first = view.sprints().get(0);
        assertThat(first.firstDay()).isEqualTo(FIRST_DAY);
        assertThat(first.lastDay()).isEqualTo(FIRST_DAY.plusDays(6));
        RoadmapSlotView tasks = first.slots().get(0);
        assertThat(tasks.kind()).isEqualTo(SlotKind.TASKS);
        assertThat(tasks.capacityDays()).isEqualTo(PersonDays.ofDays(20));
        assertThat(tasks.loadDays()).isEqualTo(PersonDays.ofDays(2));
        assertThat(tasks.mostTasks()).isEqualTo(2);
        assertThat(view.unplaced()).hasSize(1);
        assertThat(view.unplaced().get(0).reason().code()).isEqualTo("ballast.roadmap.no-task-left");
        assertThat(view.unplacedInAll()).isEqualTo(1);
        assertThat(view.gapPercent()).contains(new BigDecimal("0.00"));
        assertThat(view.saved()).isEmpty();
        assertThat(view.changes()).isEmpty();
    }

    @Test
    public void hasAsManySprintsAsAQuarterUnlessToldOtherwise() {
        assertThat(done(plan(question(ANN, Optional.empty(), List.of(), Optional.empty())))
                        .sprints())
                .hasSize(13);
    }

    @Test
    public void countsWhatIsInTheSprintsAlready() {
        payments.tracker.schedule(SPRINT, tagged(1, DebtPriority.LOW));
        tagged(2, DebtPriority.HIGH);
        tagged(3, DebtPriority.HIGH);
        payments.tracker.block(new IssueId(3), new IssueId(1));

        RoadmapView view = done(plan(question(ANN, Optional.of(4), List.of(SPRINT), Optional.empty())));

        RoadmapSprintView first = view.sprints().get(0);
        assertThat(first.planned()).extracting(CandidateView::issueKey).containsExactly("PAY-1");
        assertThat(keys(view, 1)).hasSize(1);
        assertThat(first.slots().get(0).loadDays()).isEqualTo(PersonDays.ofDays(2));
        assertThat(keys(view, 2)).hasSize(1);
        assertThat(view.unplaced()).isEmpty();
    }

    @Test
    public void waitsForWhatBlocksAndUntilADismissalRunsOut() {
        tagged(1, DebtPriority.HIGHEST);
        tagged(2, DebtPriority.LOWEST);
        payments.tracker.block(new IssueId(1), new IssueId(2));
        tagged(3, DebtPriority.HIGHEST);
        payments.tracker.block(new IssueId(3), payments.issue(40));
        payments.planning
                .dismissals()
                .save(new Dismissal(BOARD.id(), tagged(4, DebtPriority.LOW), "later", 2, NOW, ANN));
        payments.planning
                .dismissals()
                .save(new Dismissal(BOARD.id(), tagged(5, DebtPriority.LOW), "never", 26, NOW, ANN));

        RoadmapView view = done(ask(ANN));

        assertThat(keys(view, 1)).containsExactly("PAY-1", "PAY-2");
        assertThat(keys(view, 2)).containsExactly("PAY-4");
        assertThat(view.unplaced())
                .extracting(RoadmapUnplacedView::reason)
                .extracting(Refusal::code)
                .containsExactlyInAnyOrder("ballast.planning.blocked", "ballast.planning.dismissed");
    }

    @Test
    public void betraysNothingOfAHiddenItem() {
        IssueId hidden = tagged(1, DebtPriority.HIGHEST);
        tagged(2, DebtPriority.LOW);
        payments.tracker.block(new IssueId(2), hidden);
        done(save(ANN, 0, place(hidden, 1, true), place(new IssueId(2), 1, false)));
        RoadmapView seen = done(ask(ANN));
        assertThat(keys(seen, 1)).containsExactly("PAY-1", "PAY-2");
        payments.tracker.hide(hidden, BEN);

        RoadmapView view = done(ask(BEN));

        assertThat(keys(view, 1)).containsExactly("PAY-2");
        assertThat(view.sprints().get(0).slots().get(0).loadDays()).isEqualTo(PersonDays.ofDays(1));
        assertThat(view.unplaced()).isEmpty();
        assertThat(view.changes()).isEmpty();
        assertThat(view.toString()).doesNotContain("PAY-1,", "Summary of <b>1<");
    }

    @Test
    public void keepsThePinsOfTheSavedRoadmapUntilOthersAreGiven() {
        IssueId best = tagged(1, DebtPriority.HIGHEST);
        tagged(2, DebtPriority.LOW);
        done(save(ANN, 0, place(best, 4, true)));

        assertThat(keys(done(ask(ANN)), 4)).containsExactly("PAY-1");
        assertThat(done(ask(ANN)).sprints().get(3).slots().get(0).items().get(0).pinned())
                .isTrue();
        RoadmapView moved = done(plan(question(
                ANN, Optional.of(4), List.of(), Optional.of(Map.of(best, new Pin(2, Optional.empty()))))));
        assertThat(keys(moved, 2)).containsExactly("PAY-1");
        RoadmapView free = done(plan(question(ANN, Optional.of(4), List.of(), Optional.of(Map.of()))));
        assertThat(free.sprints())
                .allSatisfy(sprint -> assertThat(sprint.slots().get(0).items()).noneMatch(RoadmapPlaceView::pinned));
    }

    @Test
    public void saysWhatChangedSinceItWasSaved() {
        IssueId first = tagged(1, DebtPriority.HIGHEST);
        IssueId second = tagged(2, DebtPriority.HIGH);
        done(save(ANN, 0, place(first, 1, false), place(second, 1, false)));
        assertThat(done(ask(ANN)).changes()).isEmpty();
        assertThat(done(ask(ANN)).saved().orElseThrow().revision()).isEqualTo(1);
        payments.tracker.flag(first);
        tagged(3, DebtPriority.LOW);

        RoadmapView view = done(ask(ANN));

        assertThat(view.changes())
                .containsExactly(
                        new RoadmapChangeView(first, "PAY-1", "Summary of <b>1</b>", Optional.of(1), Optional.empty()),
                        new RoadmapChangeView(
                                new IssueId(3), "PAY-3", "Summary of <b>3</b>", Optional.empty(), Optional.of(1)));
    }

    @Test
    public void refusesWhatMakesNoSense() {
        assertThat(refused(plan(question(ANN, Optional.of(3), List.of(), Optional.empty())))
                        .code())
                .isEqualTo("ballast.shared.number-out-of-range");
        assertThat(refusal(plan(question(ANN, Optional.of(14), List.of(), Optional.empty()))))
                .isEqualTo("ballast.shared.number-out-of-range");
        RoadmapQuestion noDay = new RoadmapQuestion(
                ANN, BOARD.id(), Optional.empty(), Optional.empty(), List.of(), false, false, Optional.empty(), NOW);
        assertThat(refusal(plan(noDay))).isEqualTo("ballast.shared.value-missing");
        RoadmapQuestion farAway = new RoadmapQuestion(
                ANN,
                BOARD.id(),
                Optional.of(FIRST_DAY.plusYears(2)),
                Optional.empty(),
                List.of(),
                false,
                false,
                Optional.empty(),
                NOW);
        assertThat(refusal(plan(farAway))).isEqualTo("ballast.roadmap.start-out-of-range");
        assertThat(refusal(plan(question(ANN, Optional.of(4), List.of(new SprintId(99)), Optional.empty()))))
                .isEqualTo("ballast.planning.sprint-unknown");
        RoadmapQuestion unknown = new RoadmapQuestion(
                ANN,
                new BoardId(99),
                Optional.of(FIRST_DAY),
                Optional.empty(),
                List.of(),
                false,
                false,
                Optional.empty(),
                NOW);
        assertThat(refusal(plan(unknown))).isEqualTo("ballast.shared.board-unknown");
    }

    @Test
    public void isSavedByThoseWhoPlanAlone() {
        IssueId item = tagged(1, DebtPriority.LOW);

        assertThat(refusal(save(BEN, 0, place(item, 1, false)))).isEqualTo("ballast.planning.plan-not-allowed");
        assertThat(done(ask(BEN)).canSave()).isFalse();
        assertThat(payments.planning.roadmaps().find(BOARD.id())).isEmpty();
    }

    @Test
    public void isNotSavedOverOneThatNobodySawNorWhenItIsNoLongerPossible() {
        IssueId item = tagged(1, DebtPriority.LOW);
        done(save(ANN, 0, place(item, 1, false)));

        assertThat(refusal(save(ANN, 0, place(item, 2, false)))).isEqualTo("ballast.roadmap.saved-meanwhile");
        assertThat(refusal(save(ANN, 1, place(item, 5, false)))).isEqualTo("ballast.roadmap.not-possible");
        assertThat(refusal(save(ANN, 1, place(item, 1, false), place(item, 2, false))))
                .isEqualTo("ballast.roadmap.placed-twice");
        payments.tracker.flag(item);
        assertThat(refusal(save(ANN, 1, place(item, 1, false)))).isEqualTo("ballast.roadmap.not-possible");
        assertThat(payments.planning.roadmaps().find(BOARD.id()).orElseThrow().places())
                .containsExactly(place(item, 1, false));
    }

    @Test
    public void leavesThePlacesOfHiddenIssuesAsTheyWere() {
        IssueId hidden = tagged(1, DebtPriority.HIGHEST);
        IssueId item = tagged(2, DebtPriority.LOW);
        IssueId gone = tagged(3, DebtPriority.LOW);
        done(save(ANN, 0, place(hidden, 1, true), place(gone, 2, false)));
        payments.tracker.letPlan(BEN, Payments.PROJECT);
        payments.tracker.hide(hidden, BEN);
        payments.tracker.delete(gone);

        done(save(BEN, 1, place(item, 1, false)));

        assertThat(payments.planning.roadmaps().find(BOARD.id()).orElseThrow().places())
                .containsExactly(place(item, 1, false), place(hidden, 1, true));
    }

    private IssueId tagged(long id, DebtPriority priority) {
        return payments.tagged(aDebtItem().of(id).priority(priority).build());
    }

    private static List<String> keys(RoadmapView view, int sprint) {
        return view.sprints().get(sprint - 1).slots().get(0).items().stream()
                .map(item -> item.candidate().issueKey())
                .toList();
    }

    private Outcome<RoadmapView> ask(UserId viewer) {
        return plan(question(viewer, Optional.of(4), List.of(), Optional.empty()));
    }

    private Outcome<RoadmapView> plan(RoadmapQuestion question) {
        return new PlanRoadmap(payments.debt, payments.planning, payments.initiatives, payments.asked())
                .handle(question);
    }

    private Outcome<SavedRoadmapView> save(UserId user, int revision, SavedPlace... places) {
        return new SaveRoadmap(
                        payments.debt, payments.planning, payments.initiatives, payments.asked(), payments.unitOfWork)
                .handle(new SaveRoadmap.Command(
                        question(user, Optional.of(4), List.of(), Optional.empty()), revision, List.of(places)));
    }

    private static RoadmapQuestion question(
            UserId viewer, Optional<Integer> sprints, List<SprintId> known, Optional<Map<IssueId, Pin>> pins) {
        return new RoadmapQuestion(viewer, BOARD.id(), Optional.of(FIRST_DAY), sprints, known, false, false, pins, NOW);
    }

    private static SavedPlace place(IssueId issue, int sprint, boolean pinned) {
        return new SavedPlace(issue, new Place(sprint, SlotKind.TASKS), pinned);
    }
}
