package org.ballast.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.InitiativeBuilder.anInitiative;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Argument;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.InitiativeBuilder;
import org.junit.Test;

/** Sprints of one week begin on Mondays; the team has 20 person-days in each. */
public class SliceEligibilityTest {
    private static final long HIDDEN = 66;
    private static final UserId ANN = new UserId("10001");
    private static final SliceNames NAMES =
            issue -> issue.value() == HIDDEN ? Optional.empty() : Optional.of("PAY-" + issue.value());

    @Test
    public void theFirstSliceIsDueAtOnce() {
        SliceStanding standing = standing(anInitiative().planned(1).planned(2), 1, 1);

        assertThat(standing).isEqualTo(new SliceStanding(new InitiativeId(1), new IssueId(1), Optional.empty(), 0));
        assertThat(standing.isDue()).isTrue();
    }

    @Test
    public void whatIsNoUnfinishedSliceOfAnOpenInitiativeHasNoStanding() {
        InitiativeBuilder builder =
                anInitiative().finished(1, sprint(0), sprint(1)).planned(2).planned(3);
        SliceEligibility open = eligibility(builder.build(), 9);
        assertThat(open.standings()).containsOnlyKeys(new IssueId(2), new IssueId(3));
        assertThat(open.objection(new IssueId(1))).isEmpty();
        assertThat(open.objection(new IssueId(77))).isEmpty();

        Initiative closed = builder.build().closed(new ClosingRecord(false, "", "", List.of(), sprint(2), ANN));
        assertThat(eligibility(closed, 9).standings()).isEmpty();
    }

    @Test
    public void nothingIsSuggestedWhileTheInitiativeIsPaused() {
        Pause pause = Pause.begun(sprint(1), ANN, PauseReason.BUG);
        assertThat(objection(anInitiative().planned(1).planned(2).pause(pause), 1, 2))
                .contains(Refusal.conflict("ballast.initiative.paused").with(sprint(1)));
        assertThat(objection(anInitiative().planned(1).planned(2).pause(pause.ended(sprint(2))), 1, 3))
                .isEmpty();
    }

    @Test
    public void nothingIsSuggestedBeforeTheRfcIsAcceptedUnlessTheTeamSwitchesThatOff() {
        Refusal expected = Refusal.conflict("ballast.initiative.rfc-not-accepted");
        for (RfcState state : RfcState.values()) {
            Optional<Refusal> objection =
                    objection(anInitiative().rfc(state, true).planned(1).planned(2), 1, 1);
            assertThat(objection).isEqualTo(state == RfcState.ACCEPTED ? Optional.empty() : Optional.of(expected));
            assertThat(objection(anInitiative().rfc(state, false).planned(1).planned(2), 1, 1))
                    .isEmpty();
        }
    }

    @Test
    public void workThatIsOnePieceIsNotSuggested() {
        assertThat(objection(anInitiative().planned(1), 1, 1))
                .contains(Refusal.conflict("ballast.initiative.too-few-slices").with(2));
    }

    @Test
    public void aSliceThatIsUnderWayIsNotSuggested() {
        assertThat(objection(anInitiative().open(1, sprint(1)).planned(2), 1, 2))
                .contains(Refusal.conflict("ballast.initiative.slice-under-way"));
    }

    @Test
    public void aSliceWaitsForTheOnesThatItDependsOn() {
        assertThat(objection(anInitiative().planned(1, 3, 2).planned(2).planned(3), 1, 1))
                .contains(Refusal.conflict("ballast.initiative.slice-waits").with("PAY-3"));
        assertThat(objection(anInitiative().planned(1, HIDDEN).planned(HIDDEN), 1, 1))
                .contains(Refusal.conflict("ballast.initiative.slice-waits-for-hidden"));
        assertThat(objection(anInitiative().finished(3, sprint(0), sprint(1)).planned(1, 3), 1, 9))
                .isEmpty();
    }

    @Test
    public void twoSlicesOfTheSameWorkAreNotOpenAtOnceUnlessTheTeamAllowsIt() {
        assertThat(objection(anInitiative().open(1, sprint(1)).planned(2), 2, 2))
                .contains(Refusal.conflict("ballast.initiative.another-open").with("PAY-1"));
        assertThat(objection(anInitiative().open(HIDDEN, sprint(1)).planned(2), 2, 2))
                .contains(Refusal.conflict("ballast.initiative.another-hidden-open"));
        assertThat(objection(anInitiative().severalOpen().open(1, sprint(1)).planned(2), 2, 2))
                .isEmpty();
    }

    @Test
    public void onlyTheNextSliceInOrderIsSuggestedUnlessSeveralMayBeOpen() {
        assertThat(objection(anInitiative().planned(1, 3).planned(2).planned(3), 3, 1))
                .contains(Refusal.conflict("ballast.initiative.slice-not-next").with("PAY-2"));
        assertThat(objection(anInitiative().planned(1, 3).planned(2).planned(3), 2, 1))
                .isEmpty();
        assertThat(objection(anInitiative().planned(HIDDEN).planned(2), 2, 1))
                .contains(Refusal.conflict("ballast.initiative.slice-not-next-hidden"));
        assertThat(objection(anInitiative().severalOpen().planned(2).planned(3), 3, 1))
                .isEmpty();
    }

    @Test
    public void afterEachSliceSomeSprintsBelongToTheProduct() {
        InitiativeBuilder builder = anInitiative()
                .afterEachSlice(2)
                .finished(1, sprint(0), sprint(1).minusSeconds(60))
                .planned(2);

        assertThat(notDueFor(builder, 2, 1)).contains(2);
        assertThat(notDueFor(builder, 2, 2)).contains(1);
        assertThat(notDueFor(builder, 2, 3)).isEmpty();
    }

    @Test
    public void aSliceThatWasFinishedDuringThePlannedSprintLeavesTheNextOnesToTheProduct() {
        InitiativeBuilder builder = anInitiative()
                .afterEachSlice(1)
                .finished(1, sprint(0), sprint(1).plusSeconds(60))
                .planned(2);

        assertThat(notDueFor(builder, 2, 1)).contains(2);
        assertThat(notDueFor(builder, 2, 3)).isEmpty();
    }

    @Test
    public void withoutProductSprintsTheNextSliceIsDueInTheNextSprint() {
        InitiativeBuilder builder = anInitiative()
                .afterEachSlice(0)
                .finished(1, sprint(0), sprint(1).minusSeconds(60))
                .planned(2);

        assertThat(notDueFor(builder, 2, 1)).isEmpty();
    }

    @Test
    public void aSliceIsLateBySprintsAndFlaggedAfterTwo() {
        InitiativeBuilder builder = anInitiative()
                .afterEachSlice(1)
                .finished(1, sprint(0), sprint(1).minusSeconds(60))
                .planned(2);

        assertThat(standing(builder, 2, 2).lateSprints()).isZero();
        assertThat(standing(builder, 2, 4).lateSprints()).isEqualTo(2);
        assertThat(standing(builder, 2, 4).isLate()).isFalse();
        assertThat(standing(builder, 2, 5).lateSprints()).isEqualTo(3);
        assertThat(standing(builder, 2, 5).isLate()).isTrue();
    }

    @Test
    public void theFirstSliceIsLateFromTheSprintAfterTheStartOn() {
        InitiativeBuilder builder =
                anInitiative().startedAt(sprint(0).plusSeconds(60)).planned(1).planned(2);

        assertThat(standing(builder, 1, 1).lateSprints()).isZero();
        assertThat(standing(builder, 1, 4).lateSprints()).isEqualTo(3);
    }

    @Test
    public void neitherAPauseNorTheWaitForTheRfcMakesASliceLate() {
        Pause pause = Pause.begun(sprint(1), ANN, PauseReason.DEADLINE)
                .ended(sprint(20).minusSeconds(60));
        InitiativeBuilder paused = anInitiative()
                .afterEachSlice(1)
                .finished(1, sprint(0), sprint(1).minusSeconds(60))
                .planned(2)
                .pause(pause);
        assertThat(standing(paused, 2, 20).lateSprints()).isZero();
        assertThat(standing(paused, 2, 21).lateSprints()).isEqualTo(1);

        InitiativeBuilder discussed = anInitiative()
                .rfc(new Rfc("", RfcState.ACCEPTED, Optional.empty(), List.of(), true, Optional.of(sprint(9))))
                .planned(1)
                .planned(2);
        assertThat(standing(discussed, 1, 10).lateSprints()).isZero();
        assertThat(standing(discussed, 1, 12).lateSprints()).isEqualTo(2);
    }

    @Test
    public void byShareASliceIsDueWhenTheCapacitySaved() {
        // 10 % of 20 person-days are 2 in each sprint, and each slice costs 2.
        InitiativeBuilder even = anInitiative()
                .share(10)
                .finished(1, sprint(0), sprint(1).minusSeconds(60))
                .planned(2);
        assertThat(notDueFor(even, 2, 1)).contains(1);
        assertThat(notDueFor(even, 2, 2)).isEmpty();
        assertThat(standing(even, 2, 2).lateSprints()).isZero();
        assertThat(standing(even, 2, 5).lateSprints()).isEqualTo(3);

        InitiativeBuilder thin =
                anInitiative().share(3).startedAt(sprint(0)).planned(1).planned(2);
        assertThat(notDueFor(thin, 1, 0)).contains(3);
        assertThat(notDueFor(thin, 1, 4)).isEmpty();
    }

    @Test
    public void byShareAPauseSavesNothing() {
        Pause pause = Pause.begun(sprint(1), ANN, PauseReason.PEOPLE).ended(sprint(11));
        InitiativeBuilder paused = anInitiative()
                .share(10)
                .finished(1, sprint(0), sprint(1).minusSeconds(60))
                .planned(2)
                .pause(pause);
        assertThat(notDueFor(paused, 2, 11)).contains(1);
        assertThat(standing(paused, 2, 12).lateSprints()).isZero();
    }

    @Test
    public void longerSprintsAreCountedAsSuch() {
        Initiative initiative = anInitiative()
                .afterEachSlice(1)
                .finished(1, sprint(0), sprint(2).minusSeconds(60))
                .planned(2)
                .build();
        PlannedSprint second = new PlannedSprint(sprint(2), 2, PersonDays.ofDays(40));
        PlannedSprint third = new PlannedSprint(sprint(4), 2, PersonDays.ofDays(40));

        assertThat(new SliceEligibility(List.of(initiative), second, NAMES).objection(new IssueId(2)))
                .contains(Refusal.conflict("ballast.initiative.slice-not-due").with(1));
        assertThat(new SliceEligibility(List.of(initiative), third, NAMES).objection(new IssueId(2)))
                .isEmpty();
    }

    private static Instant sprint(int number) {
        return MONDAY.plus(Duration.ofDays(7L * number));
    }

    private static Optional<Integer> notDueFor(InitiativeBuilder builder, long issue, int sprint) {
        return objection(builder, issue, sprint).map(refusal -> {
            assertThat(refusal.code()).isEqualTo("ballast.initiative.slice-not-due");
            return ((Argument.Count) refusal.arguments().get(0)).value();
        });
    }

    private static Optional<Refusal> objection(InitiativeBuilder builder, long issue, int sprint) {
        return eligibility(builder.build(), sprint).objection(new IssueId(issue));
    }

    private static SliceStanding standing(InitiativeBuilder builder, long issue, int sprint) {
        return eligibility(builder.build(), sprint).standings().get(new IssueId(issue));
    }

    private static SliceEligibility eligibility(Initiative initiative, int sprint) {
        return new SliceEligibility(
                List.of(initiative), new PlannedSprint(sprint(sprint), 1, PersonDays.ofDays(20)), NAMES);
    }
}
