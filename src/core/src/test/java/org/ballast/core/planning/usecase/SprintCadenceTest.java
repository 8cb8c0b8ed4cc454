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
import static org.ballast.core.testing.PolicyBuilder.aPolicy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.cadence.DayFit;
import org.ballast.core.cadence.DriverRotation;
import org.ballast.core.cadence.HackDayRule;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.cadence.OccasionItem.Standing;
import org.ballast.core.cadence.OccasionKey;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.cadence.OccasionMove;
import org.ballast.core.cadence.Occurrence;
import org.ballast.core.cadence.Rhythm;
import org.ballast.core.cadence.TechWeekRule;
import org.ballast.core.cadence.WarRoom;
import org.ballast.core.initiative.Slice;
import org.ballast.core.planning.WhatIf;
import org.ballast.core.record.SprintKey;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.Payments;
import org.ballast.core.testing.PolicyBuilder;
import org.junit.Test;

/** The sprint of two weeks from 7 December 2026, with all that has a date. Its last Thursday is the 17th. */
public class SprintCadenceTest {

    private static final DateSpan SPRINT = new DateSpan(day(7), day(20));
    private static final HackDayRule LAST_THURSDAY = new HackDayRule.OnWeekday(Occurrence.LAST, DayOfWeek.THURSDAY);

    @Test
    public void theCapacityIsASumOfAllThatTakesFromTheSprint() {
        Payments payments = team(new Rhythm(Optional.of(LAST_THURSDAY), techWeek(day(14))));
        payments.planning.cadence().calendars().saveHoliday(BOARD.id(), day(8), "Immaculate Conception");

        SuggestionView view = suggest(payments);

        assertThat(view.capacity())
                .isEqualTo(new CapacityView(
                        PersonDays.ofDays(40),
                        PersonDays.ofDays(4),
                        PersonDays.NONE,
                        PersonDays.ofDays(20),
                        PersonDays.NONE,
                        PersonDays.NONE,
                        PersonDays.ofDays(16),
                        false));
        assertThat(view.hackDay().orElseThrow().fit()).isEqualTo(DayFit.RESTS);
        assertThat(view.quota().suspended()).isEmpty();
    }

    @Test
    public void aWarRoomLetsTheQuotaRestAndSaysSo() {
        Payments payments = team(Rhythm.NONE);
        payments.tagged(aDebtItem().of(1).build());
        payments.planning.cadence().warRooms().add(warRoom(day(1), day(31)));

        SuggestionView view = suggest(payments);

        assertThat(view.quota())
                .isEqualTo(new QuotaView(
                        0,
                        0,
                        0,
                        0,
                        0,
                        false,
                        new CostRangeView(PersonDays.NONE, PersonDays.NONE, 0, 0),
                        0,
                        PersonDays.ofDays(1),
                        Optional.of(Refusal.conflict("ballast.cadence.suspended-by-war-room"))));
        assertThat(view.picks()).isEmpty();
        assertThat(view.capacity().warRoomDays()).isEqualTo(PersonDays.ofDays(40));
    }

    @Test
    public void theMobAndTheQuotaNeverTakeTheSame() {
        Payments payments = team(new Rhythm(Optional.of(LAST_THURSDAY), Optional.empty()));
        payments.planning.cadence().calendars().saveDrivers(BOARD.id(), new DriverRotation(List.of("Ann", "Ben"), 20));
        for (long issue = 1; issue <= 4; issue++) {
            payments.tagged(aDebtItem().of(issue).build());
        }
        payments.votes(new IssueId(2), 3);

        SuggestionView view = suggest(payments);

        HackDayView hackDay = view.hackDay().orElseThrow();
        assertThat(hackDay.day()).contains(day(17));
        assertThat(hackDay.mobDay()).isEqualTo(PersonDays.ofDays(4));
        assertThat(hackDay.pick().orElseThrow().issueId()).isEqualTo(new IssueId(2));
        assertThat(hackDay.spares()).hasSize(2);
        assertThat(hackDay.drivers()).containsExactlyInAnyOrder("Ann", "Ben");
        assertThat(hackDay.turnMinutes()).isEqualTo(20);
        assertThat(view.picks())
                .hasSize(2)
                .extracting(pick -> pick.candidate().issueId())
                .doesNotContain(new IssueId(2));
        assertThat(view.capacity().hackDayDays()).isEqualTo(PersonDays.ofDays(4));
    }

    @Test
    public void theMobLeavesWhatIsDoneInTheSprint() {
        Payments payments = team(new Rhythm(Optional.of(LAST_THURSDAY), Optional.empty()));
        payments.tagged(aDebtItem().of(1).build());
        payments.tagged(aDebtItem().of(2).build());
        payments.tracker.schedule(new SprintId(11), new IssueId(1));
        payments.issue(anIssue(1).resolved().build());
        take(payments, OccasionKind.HACK_DAY, day(3), 1, Standing.CONTINUED);

        HackDayView hackDay = suggest(payments).hackDay().orElseThrow();

        assertThat(hackDay.pick().orElseThrow().issueId()).isEqualTo(new IssueId(2));
        assertThat(hackDay.spares()).isEmpty();
        assertThat(hackDay.continued()).isFalse();
    }

    @Test
    public void saysThatTooFewAreFoundBecauseTheRestIsSetAside() {
        Payments payments =
                teamOf(aPolicy().weeks(2).tasks(2, 2).rhythm(new Rhythm(Optional.of(LAST_THURSDAY), Optional.empty())));
        payments.tagged(aDebtItem().of(1).build());
        payments.tagged(aDebtItem().of(2).build());
        take(payments, OccasionKind.HACK_DAY, day(17), 1, Standing.TAKEN);

        assertThat(suggest(payments).shortfall())
                .contains(Refusal.conflict("ballast.planning.shortfall")
                        .with(1)
                        .with(2)
                        .because(List.of(Refusal.conflict("ballast.planning.shortfall-set-aside")
                                .with(1))));
    }

    @Test
    public void aHackDayWhoseDayATechWeekTakesRestsUntilItIsMoved() {
        Payments payments = team(new Rhythm(Optional.of(LAST_THURSDAY), techWeek(day(14))));
        payments.tagged(aDebtItem().of(1).build());

        HackDayView rests = suggest(payments).hackDay().orElseThrow();
        assertThat(rests.fit()).isEqualTo(DayFit.RESTS);
        assertThat(rests.planned()).isEqualTo(day(17));
        assertThat(rests.day()).isEmpty();
        assertThat(rests.pick()).isEmpty();

        payments.planning
                .cadence()
                .moves()
                .append(new OccasionMove(BOARD.id(), OccasionKind.HACK_DAY, day(17), day(10), false, ANN, NOW));
        assertThat(suggest(payments).hackDay().orElseThrow().day()).contains(day(10));
    }

    @Test
    public void aSprintWithoutDatesBeginsOnTheDayThatItIsForThePerson() {
        Payments payments = team(Rhythm.NONE);
        payments.tagged(aDebtItem().of(1).build());
        take(payments, OccasionKind.HACK_DAY, TODAY, 1, Standing.TAKEN);

        assertThat(undated(payments, TODAY).picks()).isEmpty();
        assertThat(undated(payments, TODAY.plusDays(1)).picks()).hasSize(1);
    }

    private static SuggestionView undated(Payments payments, LocalDate today) {
        return done(new SuggestSprint(payments.debt, payments.planning, payments.initiatives, payments.asked())
                .handle(new SuggestSprint.Command(
                        ANN,
                        BOARD.id(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        WhatIf.NOTHING,
                        today,
                        NOW)));
    }

    @Test
    public void theMobLeavesWhatSomebodyAsksToHaveInTheSprint() {
        Payments payments = team(new Rhythm(Optional.of(LAST_THURSDAY), Optional.empty()));
        payments.tagged(aDebtItem().of(1).build());
        payments.tagged(aDebtItem().of(2).build());
        payments.votes(new IssueId(1), 3);

        SuggestionView view =
                suggest(payments, new WhatIf(Optional.empty(), Optional.empty(), List.of(new IssueId(1)), List.of()));

        assertThat(view.picks()).extracting(pick -> pick.candidate().issueId()).containsExactly(new IssueId(1));
        assertThat(view.hackDay().orElseThrow().pick().orElseThrow().issueId()).isEqualTo(new IssueId(2));
    }

    @Test
    public void whatIsTakenOnForTheHackDayIsShownInsteadOfAPickAndIsNoTaskOfTheQuota() {
        Payments payments = team(new Rhythm(Optional.of(LAST_THURSDAY), Optional.empty()));
        payments.tagged(aDebtItem().of(1).build());
        payments.tagged(aDebtItem().of(2).build());
        payments.tracker.schedule(new SprintId(11), new IssueId(1));
        take(payments, OccasionKind.HACK_DAY, day(17), 1, Standing.TAKEN);

        SuggestionView view = suggest(payments);

        HackDayView hackDay = view.hackDay().orElseThrow();
        assertThat(hackDay.pick()).isEmpty();
        assertThat(hackDay.taken()).extracting(OccasionItemView::issueId).containsExactly(new IssueId(1));
        assertThat(view.planned()).isEmpty();
        assertThat(view.picks()).extracting(pick -> pick.candidate().issueId()).containsExactly(new IssueId(2));
    }

    @Test
    public void aHiddenIssueOfTheHackDayIsNotNamedAndLeavesNoGap() {
        Payments payments = team(new Rhythm(Optional.of(LAST_THURSDAY), Optional.empty()));
        payments.tagged(aDebtItem().of(1).build());
        payments.tagged(aDebtItem().of(2).build());
        take(payments, OccasionKind.HACK_DAY, day(17), 1, Standing.TAKEN);
        payments.tracker.hide(new IssueId(1), BEN);

        SuggestionView view = done(handle(payments, BEN, WhatIf.NOTHING));

        assertThat(view.hackDay().orElseThrow().taken()).isEmpty();
        assertThat(view.hackDay().orElseThrow().pick().orElseThrow().issueId()).isEqualTo(new IssueId(2));
        assertThat(suggest(payments).hackDay().orElseThrow().pick()).isEmpty();
    }

    @Test
    public void anUnfinishedMobTaskIsAskedAboutAndStaysOnTopOnceItGoesOn() {
        Payments payments = team(new Rhythm(Optional.of(LAST_THURSDAY), Optional.empty()));
        payments.tagged(aDebtItem().of(1).build());
        payments.tagged(aDebtItem().of(2).build());
        payments.votes(new IssueId(2), 3);
        take(payments, OccasionKind.HACK_DAY, day(3), 1, Standing.TAKEN);
        assertThat(suggest(payments)
                        .hackDay()
                        .orElseThrow()
                        .unfinished()
                        .orElseThrow()
                        .issueId())
                .isEqualTo(new IssueId(1));

        take(payments, OccasionKind.HACK_DAY, day(3), 1, Standing.CONTINUED);

        HackDayView hackDay = suggest(payments).hackDay().orElseThrow();
        assertThat(hackDay.unfinished()).isEmpty();
        assertThat(hackDay.pick().orElseThrow().issueId()).isEqualTo(new IssueId(1));
        assertThat(hackDay.continued()).isTrue();
    }

    @Test
    public void aMovedHackDayIsOnItsNewDayAndALostOnePicksNothing() {
        Payments payments = team(new Rhythm(Optional.of(LAST_THURSDAY), Optional.empty()));
        payments.tagged(aDebtItem().of(1).build());
        payments.planning
                .cadence()
                .moves()
                .append(new OccasionMove(BOARD.id(), OccasionKind.HACK_DAY, day(17), day(18), false, ANN, NOW));
        assertThat(suggest(payments).hackDay().orElseThrow().day()).contains(day(18));

        payments.planning.cadence().calendars().saveHoliday(BOARD.id(), day(18), "Off");

        HackDayView lost = suggest(payments).hackDay().orElseThrow();
        assertThat(lost.fit()).isEqualTo(DayFit.LOST);
        assertThat(lost.pick()).isEmpty();
    }

    @Test
    public void whatATechWeekTakesIsFreeAgainOnceItIsOver() {
        Payments payments = team(new Rhythm(Optional.empty(), techWeek(LocalDate.of(2026, 11, 23))));
        payments.tagged(aDebtItem().of(1).build());
        payments.tagged(aDebtItem().of(2).build());
        take(payments, OccasionKind.TECH_WEEK, LocalDate.of(2026, 11, 23), 1, Standing.TAKEN);
        take(payments, OccasionKind.TECH_WEEK, LocalDate.of(2027, 3, 29), 2, Standing.TAKEN);

        assertThat(suggest(payments).picks())
                .extracting(pick -> pick.candidate().issueId())
                .containsExactly(new IssueId(1));
        assertThat(list(payments).candidates())
                .filteredOn(row -> row.issueId().equals(new IssueId(2)))
                .extracting(row -> row.reason().orElseThrow())
                .containsExactly(Refusal.conflict("ballast.planning.reserved-tech-week"));
    }

    @Test
    public void proposesTheNextSliceOfAnInitiativeApartFromTheQuota() {
        Payments payments = team(Rhythm.NONE);
        payments.tagged(aDebtItem().of(1).build());
        payments.tagged(aDebtItem().of(91).build());
        payments.issue(92);
        payments.sliced(
                90,
                false,
                Slice.planned(new IssueId(91), Effort.ofDays(3), List.of()),
                Slice.planned(new IssueId(92), Effort.ofDays(2), List.of()));

        SuggestionView view = suggest(payments);

        assertThat(view.slices()).extracting(SliceProposalView::issueId).containsExactly(new IssueId(91));
        assertThat(view.slices().get(0).title()).isEqualTo("Initiative of 90");
        assertThat(view.picks()).extracting(pick -> pick.candidate().issueId()).containsExactly(new IssueId(1));
        assertThat(list(payments).candidates())
                .filteredOn(row -> row.issueId().equals(new IssueId(91)))
                .extracting(row -> row.reason().orElseThrow())
                .containsExactly(Refusal.conflict("ballast.planning.reserved-slice"));
        payments.tracker.hide(new IssueId(90), BEN);
        assertThat(done(handle(payments, BEN, WhatIf.NOTHING)).slices()).isEmpty();
    }

    private static CandidatesView list(Payments payments) {
        return done(new ListCandidates(payments.debt, payments.planning, payments.initiatives, payments.asked())
                .handle(new ListCandidates.Command(ANN, BOARD.id(), 0, 10, TODAY, NOW)));
    }

    private static Payments team(Rhythm rhythm) {
        return teamOf(aPolicy().weeks(2).tasks(0, 2).rhythm(rhythm));
    }

    private static Payments teamOf(PolicyBuilder policy) {
        Payments payments = Payments.teamWith(policy.build());
        payments.tracker.schedule(new SprintId(11));
        return payments;
    }

    private static SuggestionView suggest(Payments payments) {
        return suggest(payments, WhatIf.NOTHING);
    }

    private static SuggestionView suggest(Payments payments, WhatIf whatIf) {
        return done(handle(payments, ANN, whatIf));
    }

    private static Outcome<SuggestionView> handle(Payments payments, UserId viewer, WhatIf whatIf) {
        return new SuggestSprint(payments.debt, payments.planning, payments.initiatives, payments.asked())
                .handle(new SuggestSprint.Command(
                        viewer,
                        BOARD.id(),
                        Optional.of(SprintKey.of(new SprintId(11))),
                        Optional.empty(),
                        Optional.of(SPRINT),
                        whatIf,
                        TODAY,
                        NOW));
    }

    private static void take(Payments payments, OccasionKind kind, LocalDate planned, long issue, Standing standing) {
        payments.planning
                .cadence()
                .items()
                .save(new OccasionItem(
                        new OccasionKey(BOARD.id(), kind, planned), new IssueId(issue), "", standing, ANN, NOW));
    }

    private static Optional<TechWeekRule> techWeek(LocalDate from) {
        return Optional.of(new TechWeekRule.EveryMonths(4, from));
    }

    private static WarRoom warRoom(LocalDate first, LocalDate last) {
        return new WarRoom(BOARD.id(), new DateSpan(first, last), "No lost payments", ANN, NOW, Optional.empty());
    }

    private static LocalDate day(int ofDecember) {
        return LocalDate.of(2026, 12, ofDecember);
    }
}
