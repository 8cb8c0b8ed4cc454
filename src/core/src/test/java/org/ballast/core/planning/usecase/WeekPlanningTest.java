package org.ballast.core.planning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.TODAY;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;
import static org.ballast.core.testing.PolicyBuilder.aPolicy;
import static org.ballast.core.testing.SprintRecordBuilder.aSprint;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
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
import org.ballast.core.planning.WhatIf;
import org.ballast.core.record.SprintKey;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.Payments;
import org.junit.Test;

/** A team without sprints plans the week that runs, from Monday 30 November 2026, or one of the next. */
public class WeekPlanningTest {

    private static final LocalDate THIS_WEEK = LocalDate.of(2026, 11, 30);
    private static final LocalDate NEXT_WEEK = THIS_WEEK.plusDays(7);

    private final Payments payments = Payments.team();

    @Test
    public void aWeekHasItsFiveDaysLessHolidaysAndItsOwnAbsence() {
        payments.planning.cadence().calendars().saveHoliday(BOARD.id(), THIS_WEEK.plusDays(1), "A day off");

        done(setAbsence(ANN, THIS_WEEK, "3"));

        CapacityView capacity = suggest(ANN, THIS_WEEK).capacity();
        assertThat(capacity)
                .isEqualTo(new CapacityView(
                        PersonDays.ofDays(20),
                        PersonDays.ofDays(4),
                        PersonDays.ofDays(3),
                        PersonDays.NONE,
                        PersonDays.NONE,
                        PersonDays.NONE,
                        PersonDays.ofDays(13),
                        false));
        assertThat(suggest(ANN, NEXT_WEEK).capacity().availableDays()).isEqualTo(PersonDays.ofDays(20));
    }

    @Test
    public void anAbsenceLongerThanTheWeekAndAnOutsiderAreRefused() {
        assertThat(refusal(setAbsence(ANN, THIS_WEEK, "20.5"))).isEqualTo("ballast.planning.absence-out-of-range");
        assertThat(refusal(setAbsence(BEN, THIS_WEEK, "1"))).isEqualTo("ballast.planning.plan-not-allowed");
    }

    @Test
    public void whatWasTakenOnForTheWeekCountsTowardItsQuotaAndCanBeGivenUpAgain() {
        for (long issue = 1; issue <= 4; issue++) {
            payments.tagged(aDebtItem().of(issue).build());
        }
        take(THIS_WEEK, 3, Standing.TAKEN);

        SuggestionView view = suggest(ANN, THIS_WEEK);

        assertThat(view.sprintId()).isEmpty();
        assertThat(view.planned()).singleElement().satisfies(planned -> {
            assertThat(planned.candidate().issueId()).isEqualTo(new IssueId(3));
            assertThat(planned.canUndo()).isTrue();
        });
        assertThat(view.quota().planned()).isEqualTo(1);
        assertThat(issues(view)).hasSize(1).doesNotContain(new IssueId(3));

        take(THIS_WEEK, 3, Standing.DROPPED);

        assertThat(suggest(ANN, THIS_WEEK).planned()).isEmpty();
        assertThat(issues(suggest(ANN, THIS_WEEK))).hasSize(2);
    }

    @Test
    public void theMobLeavesWhatWasTakenOnForTheWeek() {
        Payments mob = Payments.teamWith(aPolicy()
                .rhythm(new Rhythm(
                        Optional.of(new HackDayRule.OnWeekday(Occurrence.LAST, DayOfWeek.THURSDAY)), Optional.empty()))
                .build());
        for (long issue = 1; issue <= 3; issue++) {
            mob.tagged(aDebtItem().of(issue).build());
        }
        mob.votes(new IssueId(3), 2);
        take(mob, THIS_WEEK, 3, Standing.TAKEN);

        SuggestionView view = suggest(mob, ANN, THIS_WEEK, TODAY);

        assertThat(view.quota().planned()).isEqualTo(1);
        assertThat(view.hackDay().orElseThrow().pick().orElseThrow().issueId()).isEqualTo(new IssueId(1));
        assertThat(issues(view)).containsExactly(new IssueId(2));
    }

    @Test
    public void whoMayPlanTakesOnForAWeekAndGivesUpWhateverTheIssueItselfAllows() {
        payments.tagged(aDebtItem().of(1).build());
        payments.tagged(aDebtItem().of(2).build());
        payments.issue(anIssue(1).readOnly().notSchedulable().build());
        payments.issue(anIssue(2).readOnly().notSchedulable().build());
        take(THIS_WEEK, 2, Standing.TAKEN);

        assertThat(suggest(ANN, THIS_WEEK).picks()).singleElement().satisfies(pick -> {
            assertThat(pick.canAdd()).isTrue();
            assertThat(pick.addRefusal()).isEmpty();
        });
        assertThat(suggest(ANN, THIS_WEEK).planned().get(0).canUndo()).isTrue();
    }

    @Test
    public void whoMayNotPlanReadsWhyTheyTakeNothingOnForAWeek() {
        payments.tagged(aDebtItem().of(1).build());
        payments.tagged(aDebtItem().of(2).build());
        take(THIS_WEEK, 2, Standing.TAKEN);

        SuggestionView view = suggest(BEN, THIS_WEEK);

        assertThat(view.picks().get(0).canAdd()).isFalse();
        assertThat(view.picks().get(0).addRefusal().orElseThrow().code())
                .isEqualTo("ballast.planning.plan-not-allowed");
        assertThat(view.planned().get(0).canUndo()).isFalse();
        assertThat(view.planned().get(0).undoRefusal().orElseThrow().code())
                .isEqualTo("ballast.planning.plan-not-allowed");
    }

    @Test
    public void lastWeekIsOverOnceItIsMondayForThePerson() {
        payments.tagged(aDebtItem().of(1).build());
        take(THIS_WEEK.minusDays(7), 1, Standing.TAKEN);

        assertThat(issues(suggest(ANN, THIS_WEEK, THIS_WEEK))).containsExactly(new IssueId(1));
        assertThat(issues(suggest(ANN, THIS_WEEK, THIS_WEEK.minusDays(1)))).isEmpty();
    }

    @Test
    public void theListOfCandidatesFreesWhatAWeekLeftOnTheDayOfTheViewer() {
        payments.tagged(aDebtItem().of(1).build());
        take(THIS_WEEK, 1, Standing.TAKEN);

        assertThat(reason(LocalDate.of(2026, 12, 6))).contains(Refusal.conflict("ballast.planning.reserved-week"));
        assertThat(reason(LocalDate.of(2026, 12, 7))).isEmpty();
    }

    @Test
    public void whatSomebodyTookOnForAWeekOfABoardWithSprintsKeepsNothingFromItsSprints() {
        payments.tagged(aDebtItem().of(1).build());
        payments.tracker.schedule(new SprintId(7));
        take(THIS_WEEK, 1, Standing.TAKEN);

        SuggestionView view =
                done(new SuggestSprint(payments.debt, payments.planning, payments.initiatives, payments.asked())
                        .handle(new SuggestSprint.Command(
                                ANN,
                                BOARD.id(),
                                Optional.of(SprintKey.of(new SprintId(7))),
                                Optional.empty(),
                                Optional.of(DateSpan.weekOf(THIS_WEEK)),
                                WhatIf.NOTHING,
                                TODAY,
                                NOW)));
        assertThat(issues(view)).containsExactly(new IssueId(1));
        assertThat(reason(THIS_WEEK)).isPresent();

        payments.planning.past().records().add(aSprint(1).build());
        assertThat(reason(THIS_WEEK)).isEmpty();
    }

    private Optional<Refusal> reason(LocalDate today) {
        return done(new ListCandidates(payments.debt, payments.planning, payments.initiatives, payments.asked())
                        .handle(new ListCandidates.Command(ANN, BOARD.id(), 0, 10, today, NOW)))
                .candidates()
                .get(0)
                .reason();
    }

    @Test
    public void anAbsenceIsKeptForAWeekThatMayBePlannedAndForNoOther() {
        Instant lastHourOfTheWeek = Instant.parse("2026-12-07T11:59:00Z");
        done(setAbsence(ANN, THIS_WEEK, "1", lastHourOfTheWeek));
        done(setAbsence(ANN, THIS_WEEK.plusDays(28), "1", lastHourOfTheWeek));

        assertThat(refusal(setAbsence(ANN, THIS_WEEK, "1", lastHourOfTheWeek.plusSeconds(60))))
                .isEqualTo("ballast.cadence.occasion-unknown");
        assertThat(refusal(setAbsence(ANN, THIS_WEEK.plusDays(35), "1", lastHourOfTheWeek)))
                .isEqualTo("ballast.cadence.occasion-unknown");
    }

    @Test
    public void whatOneWeekHasIsNotSuggestedForAnother() {
        payments.tagged(aDebtItem().of(1).build());
        payments.tagged(aDebtItem().of(2).build());
        take(THIS_WEEK, 1, Standing.TAKEN);
        take(NEXT_WEEK, 2, Standing.TAKEN);

        assertThat(suggest(ANN, THIS_WEEK).picks()).isEmpty();
        assertThat(suggest(ANN, NEXT_WEEK).picks()).isEmpty();
        assertThat(suggest(ANN, NEXT_WEEK).planned()).hasSize(1);
        assertThat(issues(suggest(ANN, NEXT_WEEK.plusDays(7)))).isEmpty();
    }

    @Test
    public void whatAWeekThatIsOverLeftUndoneIsFreeAgainAndMayBeTakenOnOnceMore() {
        payments.tagged(aDebtItem().of(1).build());
        take(THIS_WEEK.minusDays(7), 1, Standing.TAKEN);

        assertThat(issues(suggest(ANN, THIS_WEEK))).containsExactly(new IssueId(1));

        take(THIS_WEEK, 1, Standing.TAKEN);
        take(NEXT_WEEK, 1, Standing.TAKEN);

        assertThat(suggest(ANN, THIS_WEEK).planned()).hasSize(1);
        assertThat(suggest(ANN, NEXT_WEEK).planned()).hasSize(1);
    }

    @Test
    public void whatSomebodyMayNotSeeIsNotPlannedForThem() {
        IssueId hidden = payments.tagged(aDebtItem().of(1).build());
        payments.tagged(aDebtItem().of(2).build());
        take(THIS_WEEK, 1, Standing.TAKEN);
        payments.tracker.hide(hidden, BEN);

        assertThat(suggest(ANN, THIS_WEEK).planned()).hasSize(1);
        SuggestionView view = suggest(BEN, THIS_WEEK);
        assertThat(view.planned()).isEmpty();
        assertThat(view.quota().planned()).isZero();
        assertThat(view.nearMisses()).isEmpty();
    }

    private static List<IssueId> issues(SuggestionView view) {
        return view.picks().stream().map(pick -> pick.candidate().issueId()).toList();
    }

    private void take(LocalDate monday, long issue, Standing standing) {
        take(payments, monday, issue, standing);
    }

    private static void take(Payments team, LocalDate monday, long issue, Standing standing) {
        team.planning
                .cadence()
                .items()
                .save(new OccasionItem(
                        new OccasionKey(BOARD.id(), OccasionKind.WEEK, monday),
                        new IssueId(issue),
                        "",
                        standing,
                        ANN,
                        NOW));
    }

    private SuggestionView suggest(UserId viewer, LocalDate monday) {
        return suggest(viewer, monday, TODAY);
    }

    private SuggestionView suggest(UserId viewer, LocalDate monday, LocalDate today) {
        return suggest(payments, viewer, monday, today);
    }

    private static SuggestionView suggest(Payments team, UserId viewer, LocalDate monday, LocalDate today) {
        return done(new SuggestSprint(team.debt, team.planning, team.initiatives, team.asked())
                .handle(new SuggestSprint.Command(
                        viewer,
                        BOARD.id(),
                        Optional.of(SprintKey.ofWeek(monday)),
                        Optional.of(Instant.parse(monday + "T00:00:00Z")),
                        Optional.empty(),
                        WhatIf.NOTHING,
                        today,
                        NOW)));
    }

    private Outcome<AbsenceView> setAbsence(UserId user, LocalDate monday, String days) {
        return setAbsence(user, monday, days, NOW);
    }

    private Outcome<AbsenceView> setAbsence(UserId user, LocalDate monday, String days, Instant now) {
        return new SetSprintAbsence(payments.debt, payments.planning, payments.asked(), payments.unitOfWork)
                .handle(new SetSprintAbsence.Command(
                        user,
                        BOARD.id(),
                        SprintKey.ofWeek(monday),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new BigDecimal(days)),
                        now));
    }
}
