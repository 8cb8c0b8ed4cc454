package org.ballast.core.planning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.PolicyBuilder.aPolicy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.cadence.HackDayRule;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.cadence.OccasionItem.Standing;
import org.ballast.core.cadence.OccasionKey;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.cadence.Occurrence;
import org.ballast.core.cadence.Rhythm;
import org.ballast.core.cadence.TechWeekRule;
import org.ballast.core.cadence.WarRoom;
import org.ballast.core.record.SprintKey;
import org.ballast.core.roadmap.SlotKind;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.Payments;
import org.junit.Test;

/**
 * What a team has taken on already in its roadmap: sprints of one week from Monday, 7 December 2026, with a hack day on Thursdays and a
 * tech week from the 14th; two tasks of a day each.
 */
public class RoadmapOccasionsTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 12, 7);
    private static final LocalDate HACK_DAY = LocalDate.of(2026, 12, 10);
    private static final LocalDate TECH_WEEK = LocalDate.of(2026, 12, 14);

    private final Payments payments = Payments.teamWith(aPolicy()
            .rhythm(new Rhythm(
                    Optional.of(new HackDayRule.OnWeekday(Occurrence.LAST, DayOfWeek.THURSDAY)),
                    Optional.of(new TechWeekRule.EveryMonths(4, TECH_WEEK))))
            .build());

    @Test
    public void theMobOfAHackDayThatHasItsTaskGetsNoOther() {
        tagged(1, 8);
        tagged(2, 8);
        take(OccasionKind.HACK_DAY, HACK_DAY, 1, Standing.TAKEN);

        RoadmapSlotView mob = slot(ask(ANN, false), 1, SlotKind.HACK_DAY);

        assertThat(mob.taken()).extracting(CandidateView::issueKey).containsExactly("PAY-1");
        assertThat(mob.items()).isEmpty();
        assertThat(mob.loadDays()).isEqualTo(PersonDays.ofDays(4));
        assertThat(ask(ANN, false).unplaced()).isEmpty();
    }

    @Test
    public void whatTheMobGoesOnWithHasTheNextHackDay() {
        tagged(1, 8);
        tagged(2, 8);
        take(OccasionKind.HACK_DAY, HACK_DAY.minusDays(7), 1, Standing.CONTINUED);

        RoadmapView view = ask(ANN, false);

        assertThat(slot(view, 1, SlotKind.HACK_DAY).taken())
                .extracting(CandidateView::issueKey)
                .containsExactly("PAY-1");
        assertThat(slot(view, 1, SlotKind.HACK_DAY).items()).isEmpty();
    }

    @Test
    public void aTechWeekHasRoomForWhatItsItemsLeave() {
        tagged(1, 30);
        tagged(2, 12);
        tagged(3, 10);
        take(OccasionKind.TECH_WEEK, TECH_WEEK, 1, Standing.TAKEN);

        RoadmapView view = ask(ANN, false);

        RoadmapSlotView week = slot(view, 2, SlotKind.TECH_WEEK);
        assertThat(week.taken()).extracting(CandidateView::issueKey).containsExactly("PAY-1");
        assertThat(week.items()).extracting(item -> item.candidate().issueKey()).containsExactly("PAY-3");
        assertThat(week.loadDays()).isEqualTo(PersonDays.ofDays(20));
    }

    @Test
    public void whatAWarRoomHasIsInNoSprintAndWhatWasGivenUpIs() {
        payments.planning
                .cadence()
                .warRooms()
                .add(new WarRoom(
                        BOARD.id(),
                        new DateSpan(LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 30)),
                        "No lost payments",
                        ANN,
                        NOW,
                        Optional.empty()));
        tagged(1, 2);
        tagged(2, 2);
        take(OccasionKind.WAR_ROOM, LocalDate.of(2026, 12, 28), 1, Standing.TAKEN);
        take(OccasionKind.HACK_DAY, HACK_DAY, 2, Standing.DROPPED);

        RoadmapView view = ask(ANN, false);

        assertThat(view.unplaced())
                .extracting(RoadmapUnplacedView::reason)
                .containsExactly(Refusal.conflict("ballast.planning.reserved-war-room"));
        assertThat(slot(view, 1, SlotKind.TASKS).items())
                .extracting(item -> item.candidate().issueKey())
                .containsExactly("PAY-2");
    }

    @Test
    public void whoMayNotSeeWhatTheMobHasSeesAHackDayOfTheirOwn() {
        IssueId hidden = tagged(1, 8);
        tagged(2, 8);
        take(OccasionKind.HACK_DAY, HACK_DAY, 1, Standing.TAKEN);
        payments.tracker.hide(hidden, BEN);

        RoadmapSlotView mob = slot(ask(BEN, false), 1, SlotKind.HACK_DAY);

        assertThat(mob.taken()).isEmpty();
        assertThat(mob.items()).extracting(item -> item.candidate().issueKey()).containsExactly("PAY-2");
    }

    @Test
    public void aBoardWithoutSprintsHasWeeksWhateverThePolicySaysOfSprints() {
        Payments kanban = Payments.teamWith(aPolicy().weeks(2).build());
        for (long id = 1; id <= 4; id++) {
            kanban.tagged(aDebtItem().of(id).build());
        }
        take(kanban, OccasionKind.WEEK, FIRST_DAY, 4, Standing.TAKEN);
        take(kanban, OccasionKind.WEEK, FIRST_DAY.minusDays(7), 3, Standing.TAKEN);
        done(new SetSprintAbsence(kanban.debt, kanban.planning, kanban.asked(), kanban.unitOfWork)
                .handle(new SetSprintAbsence.Command(
                        ANN,
                        BOARD.id(),
                        SprintKey.ofWeek(FIRST_DAY),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(BigDecimal.valueOf(3)),
                        NOW)));

        RoadmapView view = ask(kanban, ANN, FIRST_DAY.plusDays(2), true);

        RoadmapSprintView first = view.sprints().get(0);
        assertThat(first.firstDay()).isEqualTo(FIRST_DAY);
        assertThat(first.lastDay()).isEqualTo(FIRST_DAY.plusDays(6));
        assertThat(first.planned()).extracting(CandidateView::issueKey).containsExactly("PAY-4");
        assertThat(slot(view, 1, SlotKind.TASKS).capacityDays()).isEqualTo(PersonDays.ofDays(17));
        assertThat(slot(view, 1, SlotKind.TASKS).items()).hasSize(1);
        assertThat(slot(view, 2, SlotKind.TASKS).items()).hasSize(1);
        assertThat(view.unplaced())
                .extracting(RoadmapUnplacedView::reason)
                .containsExactly(Refusal.conflict("ballast.planning.reserved-week"));
    }

    private IssueId tagged(long id, int halfDays) {
        return payments.tagged(aDebtItem().of(id).halfDays(halfDays).build());
    }

    private void take(OccasionKind kind, LocalDate planned, long issue, Standing standing) {
        take(payments, kind, planned, issue, standing);
    }

    private static void take(Payments team, OccasionKind kind, LocalDate planned, long issue, Standing standing) {
        team.planning
                .cadence()
                .items()
                .save(new OccasionItem(
                        new OccasionKey(BOARD.id(), kind, planned), new IssueId(issue), "", standing, ANN, NOW));
    }

    private static RoadmapSlotView slot(RoadmapView view, int sprint, SlotKind kind) {
        return view.sprints().get(sprint - 1).slots().stream()
                .filter(slot -> slot.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private RoadmapView ask(UserId viewer, boolean byWeek) {
        return ask(payments, viewer, FIRST_DAY, byWeek);
    }

    private static RoadmapView ask(Payments team, UserId viewer, LocalDate firstDay, boolean byWeek) {
        return done(new PlanRoadmap(team.debt, team.planning, team.initiatives, team.asked())
                .handle(new RoadmapQuestion(
                        viewer,
                        BOARD.id(),
                        Optional.of(firstDay),
                        Optional.of(4),
                        List.of(),
                        byWeek,
                        true,
                        Optional.empty(),
                        NOW)));
    }
}
