package org.ballast.core.initiative.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.initiative.usecase.InitiativeDesk.titled;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;
import static org.ballast.core.testing.Payments.refused;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.initiative.ClosingForm;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.initiative.InitiativeState;
import org.ballast.core.initiative.KeyResultBook;
import org.ballast.core.initiative.MetricForm;
import org.ballast.core.initiative.ParkingNoteForm;
import org.ballast.core.initiative.PauseReason;
import org.ballast.core.initiative.SliceState;
import org.ballast.core.initiative.WinForm;
import org.ballast.core.initiative.WinKind;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UserId;
import org.junit.Test;

public class InitiativeWorkTest {
    private final InitiativeDesk desk = new InitiativeDesk();

    @Test
    public void slicesAreSetMovedAndRemoved() {
        InitiativeView view = desk.started();
        done(desk.slice(ANN, view, "3", "0.5"));
        done(desk.slice(ANN, view, "PAY-1", "4.5"));

        assertThat(keys(move(view, "PAY-3", Optional.of("PAY-2")))).containsExactly("PAY-1", "PAY-3", "PAY-2");
        assertThat(keys(move(view, "PAY-1", Optional.empty()))).containsExactly("PAY-3", "PAY-2", "PAY-1");
        assertThat(keys(move(view, "PAY-2", Optional.of("PAY-2")))).containsExactly("PAY-3", "PAY-2", "PAY-1");
        InitiativeView less = done(remove(view, "PAY-1"));

        assertThat(keys(Outcome.done(less))).containsExactly("PAY-3", "PAY-2");
        assertThat(less.slices().get(1).dependsOn()).isEmpty();
        assertThat(less.effort()).isEqualTo(new PersonDays(5));
    }

    @Test
    public void aSliceWaitsOnlyForOtherSlicesAndNeverInACircle() {
        InitiativeView view = desk.started();
        assertThat(refusal(desk.slice(ANN, view, "PAY-1", "2", "PAY-4")))
                .isEqualTo("ballast.initiative.dependency-unknown");
        assertThat(refusal(desk.slice(ANN, view, "PAY-1", "2", "PAY-99")))
                .isEqualTo("ballast.initiative.dependency-unknown");
        assertThat(refusal(desk.slice(ANN, view, "PAY-1", "2", "PAY-1")))
                .isEqualTo("ballast.initiative.dependency-unknown");
        assertThat(refused(desk.slice(ANN, view, "PAY-1", "2", "PAY-2")))
                .isEqualTo(Refusal.invalid("ballast.initiative.circle", "dependsOn")
                        .with("PAY-1 → PAY-2 → PAY-1"));
        assertThat(refusal(desk.slice(ANN, view, "PAY-3", "5.5"))).isEqualTo("ballast.initiative.slice-too-large");
        assertThat(refusal(desk.slice(ANN, view, "PAY-3", "0"))).isEqualTo("ballast.initiative.effort-out-of-range");
        assertThat(refusal(desk.slice(ANN, view, "PAY-900", "1"))).isEqualTo("ballast.initiative.slice-itself");
    }

    @Test
    public void anIssueIsASliceOfOneOpenInitiative() {
        InitiativeView first = desk.started();
        InitiativeView second = done(desk.start(ANN, "PAY-5", titled("Other")));
        assertThat(refusal(desk.slice(ANN, second, "PAY-1", "1"))).isEqualTo("ballast.initiative.slice-taken");
        done(desk.close(ANN, first, false, NOW));
        done(desk.slice(ANN, second, "PAY-1", "1"));
    }

    @Test
    public void slicesOfHiddenIssuesAreLeftOutAndThatIsSaid() {
        InitiativeView view = desk.started();
        desk.payments.tracker.hide(new IssueId(1), BEN);

        InitiativeView seen = done(desk.view(BEN, view, NOW));

        assertThat(keys(Outcome.done(seen))).containsExactly("PAY-2");
        assertThat(seen.slicesHidden()).isTrue();
        assertThat(seen.effort()).isEqualTo(PersonDays.ofDays(2));
        assertThat(seen.slices().get(0).dependsOn()).isEmpty();
        assertThat(seen.slices().get(0).suggestRefusal())
                .map(Refusal::code)
                .contains("ballast.initiative.slice-waits-for-hidden");
        assertThat(seen.toString()).doesNotContain("PAY-1", "Summary of <b>1</b>");
        assertThat(done(desk.view(ANN, view, NOW)).slicesHidden()).isFalse();
    }

    @Test
    public void anEditorWhoDoesNotSeeADependencyDoesNotRemoveIt() {
        InitiativeView view = desk.started();
        desk.payments.tracker.hide(new IssueId(1), ANN);
        done(desk.slice(ANN, view, "PAY-2", "3"));
        assertThat(desk.store
                        .initiatives()
                        .of(BOARD.id())
                        .get(0)
                        .slices()
                        .get(1)
                        .dependsOn())
                .containsExactly(new IssueId(1));
        assertThat(refusal(desk.state(ANN, view, "PAY-1", "open", NOW))).isEqualTo("ballast.shared.issue-unknown");
    }

    @Test
    public void aSliceIsOpenedTickedAndFinished() {
        InitiativeView view = desk.started();
        assertThat(view.slices().get(0).due()).isTrue();
        assertThat(view.slices().get(1).suggestRefusal()).map(Refusal::code).contains("ballast.initiative.slice-waits");
        assertThat(refusal(desk.tickAll(ANN, view, "PAY-1"))).isEqualTo("ballast.initiative.slice-not-open");
        assertThat(refusal(desk.state(ANN, view, "PAY-2", "open", NOW))).isEqualTo("ballast.initiative.slice-waits");

        done(desk.state(ANN, view, "PAY-1", "open", NOW));
        assertThat(refusal(desk.state(ANN, view, "PAY-1", "finished", NOW)))
                .isEqualTo("ballast.initiative.not-safe-to-stop");
        assertThat(done(desk.tickAll(ANN, view, "PAY-1"))
                        .slices()
                        .get(0)
                        .safeStop()
                        .complete())
                .isTrue();
        Instant later = NOW.plus(Duration.ofDays(2));
        InitiativeView finished = done(desk.state(ANN, view, "PAY-1", "finished", later));

        assertThat(finished.slices().get(0).state()).isEqualTo(SliceState.FINISHED);
        assertThat(finished.slices().get(0).suggestRefusal()).isEmpty();
        assertThat(finished.finishedSlices()).isEqualTo(1);
        assertThat(finished.finishedEffort()).isEqualTo(PersonDays.ofDays(2));
        assertThat(finished.elapsedDays()).isEqualTo(3);
        assertThat(finished.workedDays()).isEqualTo(3);
        assertThat(finished.slices().get(1).suggestRefusal())
                .map(Refusal::code)
                .contains("ballast.initiative.slice-not-due");
        assertThat(finished.slices().get(1).openRefusal()).isEmpty();
        assertThat(refusal(remove(view, "PAY-1"))).isEqualTo("ballast.initiative.slice-started");
    }

    @Test
    public void anOpenSliceCanBePutBackAndUnknownStatesAreRefused() {
        InitiativeView view = desk.started();
        assertThat(refusal(desk.state(ANN, view, "PAY-1", "planned", NOW)))
                .isEqualTo("ballast.initiative.slice-not-open");
        done(desk.state(ANN, view, "PAY-1", "open", NOW));
        assertThat(done(desk.state(ANN, view, "PAY-1", "planned", NOW))
                        .slices()
                        .get(0)
                        .openedAt())
                .isEmpty();
        assertThat(refusal(desk.state(ANN, view, "PAY-1", "half", NOW))).isEqualTo("ballast.shared.choice-unknown");
        assertThat(refusal(desk.state(ANN, view, "PAY-3", "open", NOW))).isEqualTo("ballast.initiative.slice-unknown");
    }

    @Test
    public void aPauseTakesOneReasonAndItsNoteComesAfterwards() {
        InitiativeView view = desk.started();
        InitiativeView paused = done(desk.pause(ANN, view, "deadline", NOW));
        assertThat(paused.state()).isEqualTo(InitiativeState.PAUSED);
        assertThat(paused.pauses().get(0).reason()).isEqualTo(PauseReason.DEADLINE);
        assertThat(paused.parkingNote()).isEmpty();
        assertThat(paused.slices()).allSatisfy(slice -> assertThat(slice.due()).isFalse());

        done(note(view, "ledger reads from both", "switch writes", "rates are cached", false, NOW));
        Instant later = NOW.plus(Duration.ofDays(43));
        InitiativeView seen = done(desk.view(BEN, view, later));
        assertThat(seen.parkingNote().orElseThrow().where()).isEqualTo("ledger reads from both");
        assertThat(seen.parkingNote().orElseThrow().ageDays()).isEqualTo(43);
        assertThat(seen.pausedDays()).isEqualTo(43);
        assertThat(seen.verdictAsked()).isTrue();

        InitiativeView resumed = done(new ResumeInitiative(desk.desk).handle(desk.request(ANN, view, later)));
        assertThat(resumed.state()).isEqualTo(InitiativeState.RUNNING);
        assertThat(resumed.parkingNote()).isPresent();
        assertThat(resumed.verdictAsked()).isFalse();
        assertThat(refusal(new ResumeInitiative(desk.desk).handle(desk.request(ANN, view, later))))
                .isEqualTo("ballast.initiative.not-paused");
        assertThat(refusal(desk.pause(ANN, view, "weather", NOW))).isEqualTo("ballast.shared.choice-unknown");
    }

    @Test
    public void aNoteMayBeSkippedAndThatIsLogged() {
        InitiativeView view = desk.started();
        assertThat(refusal(note(view, "", "", "", true, NOW))).isEqualTo("ballast.initiative.not-paused");
        done(desk.pause(ANN, view, "bug", NOW));
        assertThat(refused(note(view, " ", "", "", false, NOW)).field()).contains("where");
        assertThat(refusal(note(view, "x".repeat(501), "", "", false, NOW))).isEqualTo("ballast.shared.text-too-long");

        InitiativeView skipped = done(note(view, "", "", "", true, NOW));

        assertThat(skipped.pauses().get(0).noteSkipped()).isTrue();
        InitiativeLogView log = done(new ViewInitiativeLog(desk.desk).handle(desk.request(BEN, view)));
        assertThat(log.lines())
                .extracting(InitiativeLogLineView::action)
                .containsExactly(
                        InitiativeAction.NOTE_SKIPPED,
                        InitiativeAction.PAUSED,
                        InitiativeAction.SLICE_SET,
                        InitiativeAction.SLICE_SET,
                        InitiativeAction.STARTED);
        desk.payments.tracker.hide(new IssueId(1), BEN);
        assertThat(done(new ViewInitiativeLog(desk.desk).handle(desk.request(BEN, view)))
                        .lines())
                .hasSize(4);
    }

    @Test
    public void theClosingRecordKeepsBeforeAfterAndUpToThreeMetrics() {
        InitiativeView view = desk.started();
        MetricForm metric = new MetricForm(
                Optional.of("Build"),
                Optional.of(new BigDecimal("12.5")),
                Optional.of(new BigDecimal("3")),
                Optional.of("min"),
                Optional.empty());
        assertThat(refusal(close(view, List.of(metric, metric, metric, metric))))
                .isEqualTo("ballast.initiative.too-many-metrics");
        assertThat(refused(close(
                                view,
                                List.of(new MetricForm(
                                        Optional.of("Build"),
                                        Optional.of(new BigDecimal("1e999999")),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))))
                        .causes())
                .extracting(cause -> cause.field().orElseThrow())
                .containsExactly("metrics[0].before", "metrics[0].after");
        done(desk.state(ANN, view, "PAY-1", "open", NOW));
        assertThat(refusal(desk.close(ANN, view, true, NOW))).isEqualTo("ballast.initiative.slices-open");
        done(desk.state(ANN, view, "PAY-1", "planned", NOW));

        InitiativeView closed = done(close(view, List.of(metric, metric, metric)));

        ClosingRecordView record = closed.closing().orElseThrow();
        assertThat(closed.state()).isEqualTo(InitiativeState.FINISHED);
        assertThat(record.before()).isEqualTo("slow\nand loud");
        assertThat(record.metrics())
                .hasSize(3)
                .first()
                .satisfies(kept -> assertThat(kept.after()).isEqualTo(new BigDecimal("3")));
        assertThat(closed.wins()).hasSize(3).first().satisfies(win -> {
            assertThat(win.text()).isEqualTo("Build: 12.5 → 3");
            assertThat(win.number()).contains(new BigDecimal("3"));
            assertThat(win.unit()).isEqualTo("min");
        });
        assertThat(refusal(desk.pause(ANN, view, "bug", NOW))).isEqualTo("ballast.initiative.closed");
        assertThat(closed.finishRefusal()).map(Refusal::code).contains("ballast.initiative.closed");
    }

    @Test
    public void aKeyResultThatThePersonCanNotMeasureKeepsTheInitiativeOpen() {
        InitiativeView view = desk.started();
        MetricForm metric = new MetricForm(
                Optional.of("Build"),
                Optional.of(BigDecimal.TEN),
                Optional.of(BigDecimal.ONE),
                Optional.empty(),
                Optional.of(" S1-K1 "));

        Refusal refusal = refused(close(view, List.of(metric)));

        assertThat(refusal.field()).contains("metrics[0].keyResult");
        assertThat(refusal.code()).isEqualTo("ballast.initiative.key-result-not-measurable");
        assertThat(desk.list(ANN).initiatives().get(0).closing()).isEmpty();
    }

    @Test
    public void aValueOfAKeyResultIsWrittenDownInTheMomentInWhichTheInitiativeIsOver() {
        InitiativeView view = desk.started();
        List<String> written = new ArrayList<>();
        Set<UserId> whoMayMeasure = new HashSet<>(Set.of(ANN));
        KeyResultBook book = (user, ref, amount, at) -> whoMayMeasure.contains(user)
                ? Outcome.done(() -> written.add(
                        ref + " " + amount + (desk.payments.unitOfWork.isRunning() ? " at once" : " later")))
                : Outcome.refused(Refusals.ISSUE_UNKNOWN);
        CloseInitiative.Command command = new CloseInitiative.Command(
                desk.request(ANN, view),
                new ClosingForm(
                        Optional.of(true),
                        Optional.of("slow"),
                        Optional.of("fast"),
                        List.of(new MetricForm(
                                Optional.of("Build"),
                                Optional.of(BigDecimal.TEN),
                                Optional.of(BigDecimal.ONE),
                                Optional.empty(),
                                Optional.of("S1-K1")))));
        CloseInitiative close = new CloseInitiative(desk.desk, book);

        desk.payments.unitOfWork.beforeNextRun(whoMayMeasure::clear);
        assertThat(refused(close.handle(command)).code()).isEqualTo("ballast.initiative.key-result-not-measurable");
        assertThat(written).isEmpty();
        assertThat(desk.list(ANN).initiatives().get(0).closing()).isEmpty();

        whoMayMeasure.add(ANN);
        done(close.handle(command));
        assertThat(written).containsExactly("S1-K1 1 at once");
    }

    @Test
    public void whatWasDroppedBringsKeyResultsNoFurther() {
        InitiativeView view = desk.started();
        MetricForm metric = new MetricForm(
                Optional.of("Build"),
                Optional.of(BigDecimal.TEN),
                Optional.of(BigDecimal.ONE),
                Optional.empty(),
                Optional.of("S9-K9"));

        InitiativeView dropped = done(new CloseInitiative(desk.desk, desk.keyResults)
                .handle(new CloseInitiative.Command(
                        desk.request(ANN, view),
                        new ClosingForm(Optional.of(false), Optional.empty(), Optional.empty(), List.of(metric)))));

        assertThat(dropped.closing().orElseThrow().metrics()).hasSize(1);
        assertThat(dropped.wins()).isEmpty();
    }

    @Test
    public void withoutMetricsWhatItIsLikeNowIsTheWinAndWhatWasDroppedBringsNone() {
        InitiativeView finished = done(close(desk.started(), List.of()));

        assertThat(finished.wins()).hasSize(1);
        assertThat(finished.wins().get(0).text())
                .isEqualTo(after(finished).lines().findFirst().orElseThrow());
        InitiativeDesk other = new InitiativeDesk();
        InitiativeView dropped = done(other.close(ANN, other.started(), false, NOW));
        assertThat(dropped.wins()).isEmpty();
    }

    private static String after(InitiativeView view) {
        return view.closing().orElseThrow().after();
    }

    @Test
    public void winsAreWrittenByEditorsAlsoAfterTheEndAndCanBeTakenBack() {
        InitiativeView view = desk.started();
        done(desk.close(ANN, view, true, NOW));
        WinForm form = new WinForm(
                Optional.of("noise-cut"),
                Optional.of("40 alarms less"),
                Optional.of("https://grafana.example.com/d/1"),
                Optional.of(LocalDate.of(2026, 11, 30)),
                Optional.of(new BigDecimal("40")),
                Optional.of("alarms"));
        assertThat(refusal(new AddWin(desk.desk).handle(new AddWin.Command(desk.request(BEN, view), form))))
                .isEqualTo("ballast.initiative.edit-not-allowed");

        InitiativeView with = done(new AddWin(desk.desk).handle(new AddWin.Command(desk.request(ANN, view), form)));

        WinView win = with.wins().get(0);
        assertThat(win.kind()).isEqualTo(WinKind.NOISE_CUT);
        assertThat(win.number()).contains(new BigDecimal("40"));
        assertThat(refusal(new RemoveWin(desk.desk).handle(new RemoveWin.Command(desk.request(BEN, view), win.id()))))
                .isEqualTo("ballast.initiative.edit-not-allowed");
        assertThat(done(new RemoveWin(desk.desk).handle(new RemoveWin.Command(desk.request(ANN, view), win.id())))
                        .wins())
                .extracting(WinView::text)
                .containsExactly("fast");
        WinForm empty = new WinForm(
                Optional.of("luck"),
                Optional.empty(),
                Optional.of("ftp://x"),
                Optional.empty(),
                Optional.of(new BigDecimal("1234567890123456")),
                Optional.empty());
        assertThat(refused(new AddWin(desk.desk).handle(new AddWin.Command(desk.request(ANN, view), empty)))
                        .causes())
                .extracting(cause -> cause.field().orElseThrow())
                .containsExactly("kind", "text", "link", "number", "day");
    }

    @Test
    public void aDeletedIssueTakesItsSliceAndItsInitiativeWithIt() {
        InitiativeView view = desk.started();
        forget(1);
        assertThat(keys(desk.view(ANN, view, NOW))).containsExactly("PAY-2");
        assertThat(done(new ViewInitiativeLog(desk.desk).handle(desk.request(ANN, view)))
                        .lines()
                        .get(0)
                        .by())
                .isEmpty();
        WinForm form = new WinForm(
                Optional.empty(),
                Optional.of("a bug"),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 11, 30)),
                Optional.empty(),
                Optional.empty());
        done(new AddWin(desk.desk).handle(new AddWin.Command(desk.request(ANN, view), form)));

        forget(900);

        assertThat(desk.list(ANN).initiatives()).isEmpty();
        assertThat(desk.store.wins().of(BOARD.id())).isEmpty();
        forget(77);
    }

    @Test
    public void theEndIsForecastFromTheSlicesThatTheTeamFinished() {
        InitiativeView view = desk.started();
        assertThat(view.forecast().orElseThrow().refusal())
                .contains(Refusal.conflict("ballast.forecast.not-enough-history")
                        .with(0)
                        .with(6));
        assertThat(view.forecast().orElseThrow().bands()).isEmpty();
        assertThat(done(desk.start(ANN, "PAY-5", titled("Unsliced"))).forecast())
                .isEmpty();
        done(desk.state(ANN, view, "PAY-1", "open", NOW));
        done(desk.tickAll(ANN, view, "PAY-1"));
        done(desk.state(ANN, view, "PAY-1", "finished", NOW.plus(Duration.ofDays(3))));
        Instant later = NOW.plus(Duration.ofDays(7 * 8));

        ForecastView forecast = done(desk.view(ANN, view, later)).forecast().orElseThrow();

        assertThat(forecast.samples()).isEqualTo(8);
        assertThat(forecast.ofBoard()).isFalse();
        assertThat(forecast.remaining()).isEqualTo(PersonDays.ofDays(2));
        assertThat(forecast.bands()).extracting(ForecastBandView::percent).containsExactly(50, 85, 95);
        ForecastBandView half = forecast.bands().get(0);
        assertThat(half.end()).contains(later.plus(Duration.ofDays(7L * half.sprints())));
        desk.payments.tracker.hide(new IssueId(1), BEN);
        assertThat(done(desk.view(BEN, view, later)).forecast().orElseThrow().bands())
                .isEmpty();
        done(desk.close(ANN, view, false, later));
        assertThat(done(desk.view(ANN, view, later)).forecast()).isEmpty();
    }

    @Test
    public void whatIsDeletedWithoutNewsIsForgottenAtTheNextRepair() {
        InitiativeView view = desk.started();
        desk.payments.tracker.delete(new IssueId(2));
        ForgetDeletedSlices forget = new ForgetDeletedSlices(
                desk.store, desk.payments.debt.boards(), desk.payments.asked().issues(), desk.payments.unitOfWork);

        assertThat(done(forget.handle(new ForgetDeletedSlices.Command(NOW)))).isEqualTo(1);
        assertThat(keys(desk.view(ANN, view, NOW))).containsExactly("PAY-1");
        assertThat(done(desk.view(ANN, view, NOW)).slicesHidden()).isFalse();
        desk.payments.tracker.delete(new IssueId(900));
        assertThat(done(forget.handle(new ForgetDeletedSlices.Command(NOW)))).isEqualTo(1);
        assertThat(desk.store.initiatives().of(BOARD.id())).isEmpty();
    }

    private void forget(long issue) {
        done(new ForgetSlices(desk.store, desk.payments.unitOfWork)
                .handle(new ForgetSlices.Command(new IssueId(issue), NOW)));
    }

    private Outcome<InitiativeView> move(InitiativeView view, String issue, Optional<String> before) {
        return new MoveSlice(desk.desk).handle(new MoveSlice.Command(desk.request(ANN, view), issue, before));
    }

    private Outcome<InitiativeView> remove(InitiativeView view, String issue) {
        return new RemoveSlice(desk.desk).handle(new RemoveSlice.Command(desk.request(ANN, view), issue));
    }

    private Outcome<InitiativeView> note(
            InitiativeView view, String where, String nextStep, String traps, boolean skipped, Instant now) {
        return new WriteParkingNote(desk.desk)
                .handle(new WriteParkingNote.Command(
                        desk.request(ANN, view, now),
                        new ParkingNoteForm(Optional.of(where), Optional.of(nextStep), Optional.of(traps)),
                        skipped));
    }

    private Outcome<InitiativeView> close(InitiativeView view, List<MetricForm> metrics) {
        return new CloseInitiative(desk.desk, desk.keyResults)
                .handle(new CloseInitiative.Command(
                        desk.request(ANN, view),
                        new ClosingForm(
                                Optional.of(true), Optional.of("slow\r\nand loud"), Optional.of("fast"), metrics)));
    }

    private static List<String> keys(Outcome<InitiativeView> outcome) {
        return done(outcome).slices().stream()
                .map(slice -> slice.issue().issueKey())
                .toList();
    }
}
