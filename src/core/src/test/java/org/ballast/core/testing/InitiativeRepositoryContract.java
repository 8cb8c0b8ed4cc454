package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.InitiativeBuilder.anInitiative;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.initiative.Allocation;
import org.ballast.core.initiative.Alternation;
import org.ballast.core.initiative.AlternationKind;
import org.ballast.core.initiative.ClosingRecord;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.initiative.InitiativeChange;
import org.ballast.core.initiative.InitiativeId;
import org.ballast.core.initiative.InitiativePlan;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.initiative.Metric;
import org.ballast.core.initiative.ParkingNote;
import org.ballast.core.initiative.Pause;
import org.ballast.core.initiative.PauseReason;
import org.ballast.core.initiative.Release;
import org.ballast.core.initiative.Reviewer;
import org.ballast.core.initiative.Rfc;
import org.ballast.core.initiative.RfcState;
import org.ballast.core.initiative.SafeStop;
import org.ballast.core.initiative.Slice;
import org.ballast.core.initiative.SliceState;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link InitiativeRepository} does. */
public abstract class InitiativeRepositoryContract {
    private static final BoardId BOARD = new BoardId(1);
    private static final BoardId OTHER_BOARD = new BoardId(2);
    private static final IssueId EPIC = new IssueId(900);
    private static final UserId ANN = new UserId("10001");
    private static final Instant LATER = MONDAY.plusSeconds(86_400);
    private static final String SHIP = "\ud83d\udea2";

    /** An empty repository. */
    protected abstract InitiativeRepository newRepository();

    @Test
    public void anInitiativeBeginsWithoutSlicesAtItsFirstRevision() {
        InitiativeRepository initiatives = newRepository();
        InitiativePlan plan = anInitiative().plan();

        Initiative added = initiatives.add(BOARD, EPIC, plan, MONDAY, ANN);

        assertThat(added)
                .isEqualTo(new Initiative(
                        added.id(), BOARD, EPIC, plan, List.of(), List.of(), Optional.empty(), MONDAY, ANN, 1));
        assertThat(initiatives.find(added.id())).contains(added);
        assertThat(initiatives.find(new InitiativeId(added.id().value() + 1))).isEmpty();
        assertThat(initiatives.changes(added.id()))
                .containsExactly(
                        new InitiativeChange(InitiativeAction.STARTED, Optional.empty(), MONDAY, Optional.of(ANN)));
    }

    @Test
    public void givesBackEveryValueAsItWasSaved() {
        InitiativeRepository initiatives = newRepository();
        Initiative full = full(initiatives.add(BOARD, EPIC, fullPlan(), MONDAY, ANN));

        initiatives.save(full, change(InitiativeAction.CLOSED));

        assertThat(initiatives.find(full.id())).contains(full);
        assertThat(initiatives.of(BOARD)).containsExactly(full);
    }

    @Test
    public void findsAnyNumberOfThemWithWhatBelongsToThem() {
        InitiativeRepository initiatives = newRepository();
        Initiative first = initiatives
                .add(BOARD, EPIC, fullPlan(), MONDAY, ANN)
                .with(slice(1))
                .nextRevision();
        initiatives.save(first, change(InitiativeAction.SLICE_SET));
        Initiative other = initiatives.add(OTHER_BOARD, EPIC, fullPlan(), MONDAY, ANN);
        initiatives.add(BOARD, new IssueId(901), fullPlan(), MONDAY, ANN);

        assertThat(initiatives.findAll(List.of(
                        other.id(), new InitiativeId(77), first.id(), new InitiativeId(Long.MAX_VALUE), first.id())))
                .containsExactly(first, other);
        assertThat(initiatives.findAll(List.of())).isEmpty();
    }

    @Test
    public void replacesSlicesAndPausesAndKeepsTheirOrder() {
        InitiativeRepository initiatives = newRepository();
        Initiative started = initiatives.add(BOARD, EPIC, fullPlan(), MONDAY, ANN);
        Initiative first = started.with(slice(3)).with(slice(1)).with(slice(2)).nextRevision();
        initiatives.save(first, change(InitiativeAction.SLICE_SET));
        Initiative second = first.withSlices(List.of(slice(2), slice(3), slice(4)))
                .paused(Pause.begun(LATER, ANN, PauseReason.PEOPLE))
                .nextRevision();

        initiatives.save(second, change(InitiativeAction.PAUSED));

        assertThat(initiatives.find(started.id())).contains(second);
        assertThat(initiatives.changes(started.id()))
                .extracting(InitiativeChange::action)
                .containsExactly(InitiativeAction.PAUSED, InitiativeAction.SLICE_SET, InitiativeAction.STARTED);
    }

    @Test
    public void whoSavesAnOldRevisionFails() {
        InitiativeRepository initiatives = newRepository();
        Initiative started = initiatives.add(BOARD, EPIC, fullPlan(), MONDAY, ANN);
        initiatives.save(started.with(slice(1)).nextRevision(), change(InitiativeAction.SLICE_SET));

        assertThatThrownBy(() ->
                        initiatives.save(started.with(slice(2)).nextRevision(), change(InitiativeAction.SLICE_SET)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    public void anIssueStandsForOneOpenInitiativeOfABoard() {
        InitiativeRepository initiatives = newRepository();
        Initiative first = initiatives.add(BOARD, EPIC, fullPlan(), MONDAY, ANN);
        initiatives.add(OTHER_BOARD, EPIC, fullPlan(), MONDAY, ANN);

        assertThatThrownBy(() -> initiatives.add(BOARD, EPIC, fullPlan(), MONDAY, ANN))
                .isInstanceOf(RuntimeException.class);
        initiatives.save(closed(first), change(InitiativeAction.CLOSED));
        assertThat(initiatives.add(BOARD, EPIC, fullPlan(), LATER, ANN).id()).isNotEqualTo(first.id());
    }

    @Test
    public void anIssueIsASliceOfOneOpenInitiative() {
        InitiativeRepository initiatives = newRepository();
        Initiative first = initiatives.add(BOARD, EPIC, fullPlan(), MONDAY, ANN);
        Initiative second = initiatives.add(OTHER_BOARD, new IssueId(901), fullPlan(), MONDAY, ANN);
        Initiative sliced = first.with(slice(1)).nextRevision();
        initiatives.save(sliced, change(InitiativeAction.SLICE_SET));

        assertThatThrownBy(() ->
                        initiatives.save(second.with(slice(1)).nextRevision(), change(InitiativeAction.SLICE_SET)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    public void aClosedInitiativeGivesItsSlicesFree() {
        InitiativeRepository initiatives = newRepository();
        Initiative first = initiatives.add(BOARD, EPIC, fullPlan(), MONDAY, ANN);
        Initiative second = initiatives.add(OTHER_BOARD, new IssueId(901), fullPlan(), MONDAY, ANN);
        Initiative sliced = first.with(slice(1)).nextRevision();
        initiatives.save(sliced, change(InitiativeAction.SLICE_SET));
        initiatives.save(closed(sliced), change(InitiativeAction.CLOSED));

        initiatives.save(second.with(slice(1)).nextRevision(), change(InitiativeAction.SLICE_SET));

        assertThat(initiatives.naming(new IssueId(1)))
                .extracting(Initiative::id)
                .containsExactly(first.id(), second.id());
    }

    @Test
    public void findsWhatNamesAnIssue() {
        InitiativeRepository initiatives = newRepository();
        Initiative first = initiatives.add(BOARD, EPIC, fullPlan(), MONDAY, ANN);
        Initiative second = initiatives.add(OTHER_BOARD, new IssueId(901), fullPlan(), MONDAY, ANN);
        initiatives.save(second.with(slice(900)).nextRevision(), change(InitiativeAction.SLICE_SET));

        assertThat(initiatives.naming(EPIC)).extracting(Initiative::id).containsExactly(first.id(), second.id());
        assertThat(initiatives.naming(new IssueId(77))).isEmpty();
    }

    @Test
    public void removesAnInitiativeWithAllThatBelongsToIt() {
        InitiativeRepository initiatives = newRepository();
        Initiative first = initiatives.add(BOARD, EPIC, fullPlan(), MONDAY, ANN);
        Initiative second = initiatives.add(OTHER_BOARD, new IssueId(901), fullPlan(), MONDAY, ANN);
        initiatives.save(full(first), change(InitiativeAction.CLOSED));

        initiatives.remove(first.id());
        initiatives.remove(first.id());

        assertThat(initiatives.find(first.id())).isEmpty();
        assertThat(initiatives.changes(first.id())).isEmpty();
        assertThat(initiatives.of(OTHER_BOARD)).containsExactly(second);
        initiatives.save(second.with(slice(1)).nextRevision(), change(InitiativeAction.SLICE_SET));
    }

    private static Slice slice(long issue) {
        return Slice.planned(new IssueId(issue), new Effort(3), List.of());
    }

    private static Initiative closed(Initiative initiative) {
        return initiative
                .closed(new ClosingRecord(false, "", "", List.of(), LATER, ANN))
                .nextRevision();
    }

    private static InitiativeChange change(InitiativeAction action) {
        return new InitiativeChange(action, Optional.empty(), LATER, Optional.of(ANN));
    }

    private static InitiativePlan fullPlan() {
        List<Reviewer> reviewers = new ArrayList<>();
        for (int person = 1; person <= Rfc.MOST_REVIEWERS; person++) {
            reviewers.add(new Reviewer(new UserId("person:" + person), person % 2 == 0));
        }
        return new InitiativePlan(
                SHIP.repeat(InitiativePlan.LONGEST_TITLE),
                new UserId("10002"),
                Optional.of(new Rfc(
                        "https://wiki.example.com/" + SHIP.repeat(Rfc.LONGEST_LINK - 25),
                        RfcState.ACCEPTED,
                        Optional.of(LocalDate.of(2026, 12, 24)),
                        reviewers,
                        true,
                        Optional.of(LATER))),
                Optional.of(new Allocation(3, 4, LocalDate.of(2026, 11, 30))),
                new Alternation(AlternationKind.SHARE, 12, 35),
                new Effort(9),
                true);
    }

    private static Initiative full(Initiative started) {
        List<Slice> slices = new ArrayList<>();
        List<IssueId> all = new ArrayList<>();
        for (long issue = Long.MAX_VALUE - 29; issue < Long.MAX_VALUE; issue++) {
            slices.add(Slice.planned(new IssueId(issue), new Effort(400), all));
            all.add(new IssueId(issue));
        }
        slices.add(slice(1).with(new SafeStop(true, Optional.of(Release.FLAGGED_OFF), false, true))
                .in(SliceState.OPEN, MONDAY));
        slices.add(slice(2).in(SliceState.OPEN, MONDAY).in(SliceState.FINISHED, LATER));
        String line = "<" + SHIP.repeat(ParkingNote.LONGEST_LINE - 2) + "'";
        Pause written = Pause.begun(MONDAY, ANN, PauseReason.DEADLINE)
                .with(new ParkingNote(line, line, "", LATER, ANN))
                .ended(LATER);
        Pause skipped = Pause.begun(LATER, ANN, PauseReason.UNCLEAR).withoutNote();
        List<Metric> metrics = List.of(
                new Metric(SHIP.repeat(Metric.LONGEST_NAME), new BigDecimal("-0.50"), new BigDecimal("1E+3"), "s"),
                new Metric("builds", BigDecimal.ZERO, BigDecimal.TEN, ""),
                new Metric("a\\b=c", BigDecimal.ONE, BigDecimal.ONE, SHIP.repeat(Metric.LONGEST_UNIT)));
        return started.withSlices(slices)
                .paused(written)
                .paused(skipped)
                .closed(new ClosingRecord(
                        true, "a\nb\\n=c", SHIP.repeat(ClosingRecord.LONGEST_TEXT), metrics, LATER, ANN))
                .nextRevision();
    }
}
