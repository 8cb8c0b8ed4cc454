package org.ballast.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.InitiativeBuilder.anInitiative;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.junit.Test;

public class InitiativeRulesTest {
    private static final UserId ANN = new UserId("10001");
    private static final SliceNames NAMES = issue -> Optional.of("PAY-" + issue.value());
    private static final SafeStop SAFE = new SafeStop(true, Optional.of(Release.FLAGGED_OFF), true, true);

    @Test
    public void thirtySlicesAreTheMost() {
        Initiative initiative = anInitiative().build();
        List<Slice> slices = new ArrayList<>();
        for (int issue = 1; issue <= 30; issue++) {
            slices.add(slice(issue));
        }
        assertThat(InitiativeRules.objectionToSlices(initiative, slices, NAMES)).isEmpty();
        slices.add(slice(31));
        assertThat(InitiativeRules.objectionToSlices(initiative, slices, NAMES))
                .contains(Refusal.conflict("ballast.initiative.too-many-slices").with(30));
    }

    @Test
    public void aCircleIsRefusedWithItsPathUnlessASliceInItIsHidden() {
        List<Slice> circle = List.of(slice(1, 2), slice(2, 1));
        assertThat(InitiativeRules.objectionToSlices(anInitiative().build(), circle, NAMES))
                .contains(Refusal.invalid("ballast.initiative.circle", "dependsOn")
                        .with("PAY-1 → PAY-2 → PAY-1"));
        SliceNames oneHidden = issue -> issue.value() == 2 ? Optional.empty() : NAMES.keyOf(issue);
        assertThat(InitiativeRules.objectionToSlices(anInitiative().build(), circle, oneHidden))
                .contains(Refusal.invalid("ballast.initiative.circle-hidden", "dependsOn"));
    }

    @Test
    public void anInitiativeIsNoSliceOfItself() {
        assertThat(InitiativeRules.objectionToSlices(anInitiative().build(), List.of(slice(900)), NAMES))
                .map(Refusal::code)
                .contains("ballast.initiative.slice-itself");
    }

    @Test
    public void aSliceFitsIntoOneSprintsShare() {
        InitiativePlan plan = anInitiative().plan();
        assertThat(InitiativeRules.objectionToEffort(plan, slice(1).with(new Effort(10), List.of())))
                .isEmpty();
        assertThat(InitiativeRules.objectionToEffort(plan, slice(1).with(new Effort(11), List.of())))
                .contains(Refusal.invalid("ballast.initiative.slice-too-large", "effort")
                        .with(new PersonDays(11))
                        .with(new PersonDays(10)));
        assertThat(InitiativeRules.objectionToShare(plan, slice(1).with(new Effort(10), List.of())))
                .isEmpty();
        assertThat(InitiativeRules.objectionToShare(plan, slice(1).with(new Effort(11), List.of())))
                .isPresent();
    }

    @Test
    public void aSliceIsFinishedOnlyWhereItIsSafeToStop() {
        Initiative initiative = anInitiative().open(1, MONDAY).planned(2).build();
        Slice open = initiative.slices().get(0);
        assertThat(InitiativeRules.objectionToFinish(initiative, open))
                .contains(
                        Refusal.conflict("ballast.initiative.not-safe-to-stop").with(4));
        assertThat(InitiativeRules.objectionToFinish(
                        initiative, open.with(new SafeStop(true, Optional.empty(), false, true))))
                .contains(
                        Refusal.conflict("ballast.initiative.not-safe-to-stop").with(2));
        assertThat(InitiativeRules.objectionToFinish(initiative, open.with(SAFE)))
                .isEmpty();
        assertThat(InitiativeRules.objectionToFinish(
                        initiative, initiative.slices().get(1).with(SAFE)))
                .contains(InitiativeRules.NOT_OPEN);
    }

    @Test
    public void whatWasBegunStaysInTheRecord() {
        assertThat(InitiativeRules.objectionToRemove(slice(1))).isEmpty();
        assertThat(InitiativeRules.objectionToRemove(slice(1).in(SliceState.OPEN, MONDAY)))
                .contains(InitiativeRules.STARTED);
    }

    @Test
    public void aSliceIsOpenedWhateverTheAlternationSaysButNotAgainstItsDependencies() {
        Initiative initiative = anInitiative()
                .finished(1, MONDAY, MONDAY)
                .planned(2)
                .planned(3, 2)
                .build();
        assertThat(InitiativeRules.objectionToOpen(
                        initiative, initiative.slices().get(1), NAMES))
                .isEmpty();
        assertThat(InitiativeRules.objectionToOpen(
                        initiative, initiative.slices().get(0), NAMES))
                .as("opened again")
                .isEmpty();
        assertThat(InitiativeRules.objectionToOpen(
                        initiative, initiative.slices().get(2), NAMES))
                .map(Refusal::code)
                .contains("ballast.initiative.slice-waits");
    }

    @Test
    public void aPauseIsBegunOnceAndEndedOnce() {
        Initiative running = anInitiative().build();
        Initiative paused = running.paused(Pause.begun(MONDAY, ANN, PauseReason.BUG));
        assertThat(InitiativeRules.objectionToPause(running)).isEmpty();
        assertThat(InitiativeRules.objectionToPause(paused)).contains(InitiativeRules.ALREADY_PAUSED);
        assertThat(InitiativeRules.objectionToResume(paused)).isEmpty();
        assertThat(InitiativeRules.objectionToResume(running)).contains(InitiativeRules.NOT_PAUSED);
        assertThat(paused.state()).isEqualTo(InitiativeState.PAUSED);
        assertThat(paused.withLastPause(paused.pauses().get(0).ended(MONDAY)).state())
                .isEqualTo(InitiativeState.RUNNING);
    }

    @Test
    public void finishingWantsNoOpenSliceAndNothingChangesAfterTheClosing() {
        Initiative open = anInitiative().open(1, MONDAY).planned(2).build();
        assertThat(InitiativeRules.objectionToFinish(open)).contains(InitiativeRules.SLICES_OPEN);
        Initiative closed = open.paused(Pause.begun(MONDAY, ANN, PauseReason.BUG))
                .closed(new ClosingRecord(false, "", "", List.of(), after(3), ANN));
        assertThat(closed.state()).isEqualTo(InitiativeState.DROPPED);
        assertThat(closed.pauses().get(0).until()).contains(after(3));
        Slice slice = closed.slices().get(0);
        assertThat(List.of(
                        InitiativeRules.objectionToChange(closed),
                        InitiativeRules.objectionToPause(closed),
                        InitiativeRules.objectionToResume(closed),
                        InitiativeRules.objectionToFinish(closed),
                        InitiativeRules.objectionToFinish(closed, slice),
                        InitiativeRules.objectionToPutBack(closed, slice),
                        InitiativeRules.objectionToOpen(closed, slice, NAMES)))
                .allSatisfy(objection -> assertThat(objection).contains(InitiativeRules.CLOSED));
        Initiative finished = anInitiative()
                .finished(1, MONDAY, after(1))
                .build()
                .closed(new ClosingRecord(true, "", "", List.of(), after(3), ANN));
        assertThat(finished.state()).isEqualTo(InitiativeState.FINISHED);
    }

    @Test
    public void afterSixWeeksOfPauseTheTeamIsAskedForItsVerdict() {
        Pause pause = Pause.begun(MONDAY, ANN, PauseReason.UNCLEAR);
        assertThat(pause.asksForVerdict(after(42))).isFalse();
        assertThat(pause.asksForVerdict(after(42).plusMillis(1))).isTrue();
        assertThat(pause.ended(after(50)).asksForVerdict(after(60))).isFalse();
        assertThat(pause.ended(after(50)).length(after(60))).isEqualTo(Duration.ofDays(50));
        assertThat(pause.length(MONDAY.minusSeconds(1))).isZero();
    }

    @Test
    public void aParkingNoteHasAnAge() {
        ParkingNote note = new ParkingNote("here", "there", "", MONDAY, ANN);
        assertThat(note.ageInDays(after(3).minusMillis(1))).isEqualTo(2);
        assertThat(note.ageInDays(MONDAY.minusSeconds(90_000))).isZero();
    }

    @Test
    public void anAllocationIsCountedForItself() {
        Allocation allocation = new Allocation(2, 3, LocalDate.of(2026, 11, 30));
        assertThat(allocation.inOneSprint(2)).isEqualTo(PersonDays.ofDays(20));
        assertThat(allocation.altogether(2)).isEqualTo(PersonDays.ofDays(60));
        assertThat(allocation.until(2)).isEqualTo(LocalDate.of(2027, 1, 11));
        assertThatThrownBy(() -> new Allocation(0, 1, LocalDate.of(2026, 11, 30)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Allocation(1, 27, LocalDate.of(2026, 11, 30)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void aSliceThatIsRemovedLeavesNobodyWaiting() {
        Initiative initiative = anInitiative().planned(1).planned(2, 1).build().withoutSlice(new IssueId(1));
        assertThat(initiative.slices()).containsExactly(slice(2));
    }

    @Test
    public void momentsOfASliceFitItsState() {
        Slice finished = slice(1).in(SliceState.OPEN, MONDAY).in(SliceState.FINISHED, after(1));
        assertThat(finished.openedAt()).contains(MONDAY);
        assertThat(finished.finishedAt()).contains(after(1));
        assertThat(finished.in(SliceState.OPEN, after(2)).openedAt()).contains(MONDAY);
        assertThat(finished.in(SliceState.PLANNED, after(2))).isEqualTo(slice(1));
        assertThatThrownBy(() -> new Slice(
                        new IssueId(1),
                        new Effort(1),
                        List.of(),
                        SliceState.OPEN,
                        SafeStop.NOTHING_YET,
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Slice slice(long issue, long... dependsOn) {
        List<IssueId> others = new ArrayList<>();
        for (long other : dependsOn) {
            others.add(new IssueId(other));
        }
        return Slice.planned(new IssueId(issue), Effort.ofDays(2), others);
    }

    private static Instant after(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }
}
