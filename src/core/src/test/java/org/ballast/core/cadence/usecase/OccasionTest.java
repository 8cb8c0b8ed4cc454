package org.ballast.core.cadence.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;

import java.time.LocalDate;
import java.util.List;
import org.ballast.core.initiative.Slice;
import org.ballast.core.planning.usecase.FillView;
import org.ballast.core.planning.usecase.OccasionItemView;
import org.ballast.core.planning.usecase.SuggestOccasion;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.junit.Test;

/** War rooms, and what a team takes on for an occasion. */
public class OccasionTest extends CadenceTeam {

    @Test
    public void aWarRoomLastsADayToSixWeeksAndMeetsNoOther() {
        CadenceView view = done(start(ANN, "No lost payments", TODAY, TODAY.plusDays(41)));

        WarRoomView room = view.warRoom().orElseThrow();
        assertThat(room.running()).isTrue();
        assertThat(room.daysLeft()).isEqualTo(42);
        assertThat(room.capacity()).isEqualTo(PersonDays.ofDays(120));
        assertThat(refusal(start(ANN, "Another", TODAY.plusDays(41), TODAY.plusDays(50))))
                .isEqualTo("ballast.cadence.war-room-overlaps");
        assertThat(refusal(start(ANN, "Long", TODAY.plusDays(50), TODAY.plusDays(92))))
                .isEqualTo("ballast.cadence.war-room-length");
        assertThat(refusal(start(ANN, "Backwards", TODAY.plusDays(50), TODAY.plusDays(49))))
                .isEqualTo("ballast.cadence.war-room-length");
        assertThat(refusal(start(ANN, "Past", TODAY.minusDays(1), TODAY))).isEqualTo("ballast.cadence.day-past");
        assertThat(refusal(start(ANN, " ", TODAY.plusDays(50), TODAY.plusDays(51))))
                .isEqualTo("ballast.shared.value-missing");
        assertThat(refusal(start(BEN, "Mine", TODAY.plusDays(50), TODAY.plusDays(51))))
                .isEqualTo("ballast.planning.configure-not-allowed");
    }

    @Test
    public void aWarRoomEndsByItselfOrEarlierWithAReport() {
        payments.tagged(aDebtItem().of(1).halfDays(6).build());
        payments.tagged(aDebtItem().of(2).halfDays(4).build());
        done(start(ANN, "No lost payments", TODAY, TODAY.plusDays(4)));
        done(change(ANN, "war-room", TODAY, "PAY-1", "taken", ""));
        done(change(ANN, "war-room", TODAY, "PAY-2", "taken", ""));
        payments.tracker.with(anIssue(1).resolved().build());
        assertThat(view(ANN, TODAY.plusDays(4)).warRoom()).isPresent();

        CadenceView after = view(ANN, TODAY.plusDays(5));

        assertThat(after.warRoom()).isEmpty();
        OccasionReportView report = after.lastWarRoom().orElseThrow();
        assertThat(report.capacity()).isEqualTo(PersonDays.ofDays(20));
        assertThat(report.doneDays()).isEqualTo(PersonDays.ofDays(3));
        assertThat(report.carried()).extracting(OccasionItemView::issueId).containsExactly(new IssueId(2));
        assertThat(view(ANN, TODAY.plusDays(40)).lastWarRoom()).isEmpty();

        CadenceView ended =
                done(new EndWarRoom(ports).handle(new EndWarRoom.Command(ANN, BOARD.id(), TODAY, TODAY.plusDays(1))));
        assertThat(ended.warRoom()).isEmpty();
        assertThat(ended.lastWarRoom().orElseThrow().last()).isEqualTo(TODAY.plusDays(1));
        assertThat(refusal(new EndWarRoom(ports)
                        .handle(new EndWarRoom.Command(ANN, BOARD.id(), TODAY, TODAY.plusDays(1)))))
                .isEqualTo("ballast.cadence.is-over");
    }

    @Test
    public void aWarRoomThatHasNotBegunIsCalledOff() {
        done(start(ANN, "Later", TODAY.plusDays(3), TODAY.plusDays(5)));

        CadenceView off =
                done(new EndWarRoom(ports).handle(new EndWarRoom.Command(ANN, BOARD.id(), TODAY.plusDays(3), TODAY)));

        assertThat(off.warRoom()).isEmpty();
        assertThat(off.lastWarRoom()).isEmpty();
        assertThat(refusal(new EndWarRoom(ports)
                        .handle(new EndWarRoom.Command(ANN, BOARD.id(), TODAY.plusDays(3), TODAY))))
                .isEqualTo("ballast.cadence.war-room-unknown");
    }

    @Test
    public void warnsFiveWorkingDaysBeforeOfWhatHasNobodyOrNoPlan() {
        for (long issue = 1; issue <= 3; issue++) {
            payments.tagged(aDebtItem().of(issue).halfDays(8).build());
        }
        payments.issue(anIssue(2).assigned().build());
        payments.issue(anIssue(3).assigned().build());
        done(change(ANN, "tech-week", WEEK, "PAY-1", "taken", "See the RFC"));
        done(change(ANN, "tech-week", WEEK, "PAY-2", "taken", "See the RFC"));
        done(change(ANN, "tech-week", WEEK, "PAY-3", "taken", ""));

        assertThat(view(ANN, LocalDate.of(2026, 12, 6)).techWeek().orElseThrow().unprepared())
                .isZero();
        assertThat(view(ANN, LocalDate.of(2026, 12, 7)).techWeek().orElseThrow().unprepared())
                .isEqualTo(2);
        done(change(ANN, "tech-week", WEEK, "PAY-3", "dropped", ""));
        TechWeekView week = view(ANN, LocalDate.of(2026, 12, 7)).techWeek().orElseThrow();
        assertThat(week.unprepared()).isEqualTo(1);
        assertThat(week.taken()).isEqualTo(PersonDays.ofDays(8));
    }

    @Test
    public void reportsWhatATechWeekDidCarriedAndDroppedOfWhatThePersonMaySee() {
        for (long issue = 1; issue <= 3; issue++) {
            payments.tagged(aDebtItem().of(issue).halfDays(8).build());
            done(change(ANN, "tech-week", WEEK, "PAY-" + issue, issue == 3 ? "dropped" : "taken", ""));
        }
        payments.tracker.with(anIssue(1).resolved().build());
        payments.tracker.hide(new IssueId(2), BEN);

        OccasionReportView report = view(ANN, WEEK.plusDays(7)).lastTechWeek().orElseThrow();

        assertThat(report.done()).extracting(OccasionItemView::issueId).containsExactly(new IssueId(1));
        assertThat(report.carried()).extracting(OccasionItemView::issueId).containsExactly(new IssueId(2));
        assertThat(report.dropped()).extracting(OccasionItemView::issueId).containsExactly(new IssueId(3));
        OccasionReportView ofBen = view(BEN, WEEK.plusDays(7)).lastTechWeek().orElseThrow();
        assertThat(ofBen.carried()).isEmpty();
        assertThat(ofBen.carriedDays()).isEqualTo(PersonDays.NONE);
    }

    @Test
    public void theMobTakesExactlyOneAndOnlyDebtOfTheBoardIsTakenOn() {
        payments.tagged(aDebtItem().of(1).build());
        payments.tagged(aDebtItem().of(2).build());
        payments.issue(3);
        done(change(ANN, "hack-day", LAST_THURSDAY, "PAY-1", "taken", ""));

        assertThat(refusal(change(ANN, "hack-day", LAST_THURSDAY, "PAY-2", "taken", "")))
                .isEqualTo("ballast.cadence.mob-has-one");
        done(change(ANN, "hack-day", LAST_THURSDAY, "PAY-1", "dropped", ""));
        done(change(ANN, "hack-day", LAST_THURSDAY, "PAY-2", "taken", ""));
        assertThat(refusal(change(ANN, "tech-week", WEEK, "PAY-3", "taken", "")))
                .isEqualTo("ballast.debt.not-tagged");
        assertThat(refusal(change(ANN, "tech-week", WEEK, "PAY-99", "taken", "")))
                .isEqualTo("ballast.shared.issue-unknown");
        assertThat(refusal(change(ANN, "tech-week", WEEK.plusDays(1), "PAY-1", "taken", "")))
                .isEqualTo("ballast.cadence.occasion-unknown");
        assertThat(refusal(change(ANN, "war-room", WEEK, "PAY-1", "taken", "")))
                .isEqualTo("ballast.cadence.occasion-unknown");
        assertThat(refusal(change(ANN, "tech-week", WEEK, "PAY-1", "perhaps", "")))
                .isEqualTo("ballast.shared.choice-unknown");
        assertThat(refusal(change(BEN, "tech-week", WEEK, "PAY-1", "taken", "")))
                .isEqualTo("ballast.planning.plan-not-allowed");
    }

    @Test
    public void aTeamTakesOnForTheWeekThatRunsOrOneOfTheNextFour() {
        payments.tagged(aDebtItem().of(1).build());
        payments.tagged(aDebtItem().of(2).build());

        done(change(ANN, "week", TODAY, "PAY-1", "taken", ""));
        done(change(ANN, "week", TODAY, "PAY-2", "taken", ""));
        done(change(ANN, "week", TODAY, "PAY-2", "dropped", ""));

        assertThat(payments.planning.cadence().taken(BOARD.id(), TODAY)).containsExactly(new IssueId(1));
        assertThat(payments.planning.cadence().taken(BOARD.id(), TODAY.plusDays(7)))
                .isEmpty();
        for (LocalDate wrong : List.of(TODAY.plusDays(1), TODAY.minusDays(7), TODAY.plusDays(35))) {
            assertThat(refusal(change(ANN, "week", wrong, "PAY-1", "taken", "")))
                    .isEqualTo("ballast.cadence.occasion-unknown");
        }
        assertThat(refusal(change(BEN, "week", TODAY, "PAY-1", "taken", "")))
                .isEqualTo("ballast.planning.plan-not-allowed");
        assertThat(refusal(move(ANN, "week", TODAY, TODAY.plusDays(7), false)))
                .isEqualTo("ballast.shared.choice-unknown");
    }

    @Test
    public void suggestsNoSliceThatItsInitiativeHoldsBack() {
        for (long issue = 1; issue <= 4; issue++) {
            payments.tagged(aDebtItem().of(issue).halfDays(8).build());
        }
        payments.sliced(
                90,
                false,
                Slice.planned(new IssueId(1), Effort.ofDays(4), List.of()),
                Slice.planned(new IssueId(2), Effort.ofDays(4), List.of()));
        payments.sliced(
                91,
                true,
                Slice.planned(new IssueId(3), Effort.ofDays(4), List.of()),
                Slice.planned(new IssueId(5), Effort.ofDays(4), List.of()));

        FillView fill =
                done(new SuggestOccasion(payments.debt, payments.planning, payments.initiatives, payments.asked())
                        .handle(new SuggestOccasion.Command(ANN, BOARD.id(), "tech-week", WEEK, TODAY, NOW)));

        assertThat(fill.candidates())
                .extracting(row -> row.issueId().value())
                .as("2 is not next, 3 rests")
                .containsExactlyInAnyOrder(1L, 4L);
    }

    @Test
    public void suggestsForATechWeekWhatIsLongerThanATaskUpToItsDays() {
        payments.tagged(aDebtItem().of(1).halfDays(2).build());
        payments.tagged(aDebtItem().of(2).halfDays(16).build());
        payments.tagged(aDebtItem().of(3).halfDays(20).build());
        payments.tagged(aDebtItem().of(4).halfDays(6).build());
        payments.votes(new IssueId(3), 3);
        payments.votes(new IssueId(2), 9);
        done(change(ANN, "tech-week", WEEK, "PAY-3", "taken", ""));

        FillView fill =
                done(new SuggestOccasion(payments.debt, payments.planning, payments.initiatives, payments.asked())
                        .handle(new SuggestOccasion.Command(ANN, BOARD.id(), "tech-week", WEEK, TODAY, NOW)));

        assertThat(fill.capacity()).isEqualTo(PersonDays.ofDays(20));
        assertThat(fill.taken()).isEqualTo(PersonDays.ofDays(10));
        assertThat(fill.candidates())
                .extracting(row -> row.issueId().value())
                .doesNotContain(1L, 3L)
                .isNotEmpty();
        assertThat(fill.candidates().get(0).issueId()).isEqualTo(new IssueId(2));
        assertThat(fill.people()).containsExactly(2);
        assertThat(fill.suggested().exceeds(PersonDays.ofDays(10))).isFalse();
        assertThat(refusal(new SuggestOccasion(payments.debt, payments.planning, payments.initiatives, payments.asked())
                        .handle(new SuggestOccasion.Command(ANN, BOARD.id(), "hack-day", LAST_THURSDAY, TODAY, NOW))))
                .isEqualTo("ballast.cadence.occasion-unknown");
    }
}
