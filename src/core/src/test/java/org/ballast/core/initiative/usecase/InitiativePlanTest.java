package org.ballast.core.initiative.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.initiative.usecase.InitiativeDesk.DEFAULT_ALTERNATION;
import static org.ballast.core.initiative.usecase.InitiativeDesk.NO_ALLOCATION;
import static org.ballast.core.initiative.usecase.InitiativeDesk.NO_RFC;
import static org.ballast.core.initiative.usecase.InitiativeDesk.titled;
import static org.ballast.core.initiative.usecase.InitiativeDesk.with;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;
import static org.ballast.core.testing.Payments.refused;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.initiative.AllocationForm;
import org.ballast.core.initiative.AlternationForm;
import org.ballast.core.initiative.AlternationKind;
import org.ballast.core.initiative.InitiativeForm;
import org.ballast.core.initiative.InitiativeState;
import org.ballast.core.initiative.ReviewerForm;
import org.ballast.core.initiative.RfcForm;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.junit.Test;

public class InitiativePlanTest {
    private final InitiativeDesk desk = new InitiativeDesk();

    @Test
    public void whoStartsAnInitiativeOwnsItAndTheDefaultsHold() {
        InitiativeView view = done(desk.start(ANN, "PAY-900", titled(" Leave the <old> ledger ")));

        assertThat(view.title()).isEqualTo("Leave the <old> ledger");
        assertThat(view.issue().issueKey()).isEqualTo("PAY-900");
        assertThat(view.mine()).isTrue();
        assertThat(view.state()).isEqualTo(InitiativeState.RUNNING);
        assertThat(view.largestSlice()).isEqualTo(PersonDays.ofDays(5));
        assertThat(view.alternation()).isEqualTo(new AlternationView(AlternationKind.SPRINTS, 2, 20));
        assertThat(view.slices()).isEmpty();
        assertThat(view.rfc()).isEmpty();
        assertThat(view.allocation()).isEmpty();
        assertThat(view.canEdit()).isTrue();
        assertThat(desk.list(ANN).initiatives()).containsExactly(view);
    }

    @Test
    public void onlyWhoMaySetThePolicyStartsOneAndOnlyOnceForAnIssue() {
        assertThat(refusal(desk.start(BEN, "PAY-900", titled("Ledger"))))
                .isEqualTo("ballast.planning.configure-not-allowed");
        assertThat(desk.list(BEN).canStart()).isFalse();
        done(desk.start(ANN, "PAY-900", titled("Ledger")));
        assertThat(refusal(desk.start(ANN, "900", titled("Again")))).isEqualTo("ballast.initiative.already-one");
        assertThat(refusal(desk.start(ANN, "PAY-77", titled("Nothing")))).isEqualTo("ballast.shared.issue-unknown");
    }

    @Test
    public void aBoardThatIsHiddenOrUnusedIsUnknown() {
        InitiativeView view = desk.started();
        desk.payments.tracker.hideFilter(BOARD.filterId(), BEN);
        assertThat(refusal(desk.view(BEN, view, NOW))).isEqualTo("ballast.shared.board-unknown");
    }

    @Test
    public void theOwnerEditsBesideWhoSetsThePolicyAndNobodyElse() {
        InitiativeForm owned = new InitiativeForm(
                Optional.of("Ledger"),
                Optional.of("ben brook"),
                Optional.empty(),
                Optional.empty(),
                NO_RFC,
                NO_ALLOCATION,
                DEFAULT_ALTERNATION);
        InitiativeView view = done(desk.start(ANN, "PAY-900", titled("Ledger")));
        assertThat(refusal(desk.slice(BEN, view, "PAY-1", "1"))).isEqualTo("ballast.initiative.edit-not-allowed");
        assertThat(done(desk.view(BEN, view, NOW)).editRefusal())
                .contains(Refusal.forbidden("ballast.initiative.edit-not-allowed"));

        done(change(view, 1, owned));

        assertThat(done(desk.slice(BEN, view, "PAY-1", "1")).mine()).isTrue();
        assertThat(done(desk.slice(ANN, view, "PAY-2", "1")).canEdit()).isTrue();
    }

    @Test
    public void aChangeKeepsTheOwnerUnlessItNamesAnother() {
        InitiativeView view = done(desk.start(ANN, "PAY-900", titled("Ledger")));
        InitiativeView changed = done(change(view, 1, titled("Other")));
        assertThat(changed.title()).isEqualTo("Other");
        assertThat(changed.mine()).isTrue();
        assertThat(changed.revision()).isEqualTo(2);
    }

    @Test
    public void whoEditedAnOldRevisionIsToldAndNothingIsLost() {
        InitiativeView view = done(desk.start(ANN, "PAY-900", titled("Ledger")));
        done(change(view, 1, titled("First")));
        assertThat(refusal(change(view, 1, titled("Second")))).isEqualTo("ballast.initiative.changed-meanwhile");
        assertThat(done(desk.view(ANN, view, NOW)).title()).isEqualTo("First");
        assertThat(refused(new ChangeInitiative(desk.desk)
                                .handle(new ChangeInitiative.Command(
                                        desk.request(ANN, view), Optional.empty(), titled("Third"))))
                        .field())
                .contains("revision");
    }

    @Test
    public void everyWrongFieldIsNamedAtOnce() {
        InitiativeForm wrong = new InitiativeForm(
                Optional.of("  "),
                Optional.of("nobody"),
                Optional.of(new BigDecimal("0.25")),
                Optional.empty(),
                new RfcForm(
                        Optional.of("javascript:alert(1)"),
                        Optional.of("feedback"),
                        Optional.empty(),
                        List.of(new ReviewerForm(Optional.empty(), Optional.of("nobody"), Optional.empty())),
                        Optional.empty()),
                new AllocationForm(Optional.of(5), Optional.of(27), Optional.empty()),
                new AlternationForm(Optional.of("jazz"), Optional.of(13), Optional.of(0)));

        assertThat(fields(desk.start(ANN, "PAY-900", wrong)))
                .containsExactly(
                        "title",
                        "owner",
                        "largestSlice",
                        "rfc.link",
                        "rfc.reviewers",
                        "rfc.feedbackUntil",
                        "allocation.people",
                        "allocation.sprints",
                        "allocation.from",
                        "alternation.kind",
                        "alternation.productSprints",
                        "alternation.sharePercent");
        assertThat(desk.list(ANN).initiatives()).isEmpty();
    }

    @Test
    public void anRfcHasReviewersAndHoldsBackUntilItIsAccepted() {
        RfcForm asked = rfc("feedback", new ReviewerForm(Optional.empty(), Optional.of("ben brook"), Optional.empty()));
        InitiativeView view = done(desk.start(ANN, "PAY-900", with(asked, NO_ALLOCATION)));
        RfcView rfc = view.rfc().orElseThrow();
        assertThat(rfc.reviewers())
                .extracting(reviewer -> reviewer.person().displayName())
                .containsExactly(Optional.of("Ben Brook"));
        assertThat(rfc.answered()).isZero();
        assertThat(rfc.holdsBack()).isTrue();
        assertThat(rfc.feedbackUntil()).contains(LocalDate.of(2026, 12, 24));

        ReviewerForm answered =
                new ReviewerForm(Optional.of(rfc.reviewers().get(0).id()), Optional.empty(), Optional.of(true));
        InitiativeView accepted = done(change(view, 1, with(rfc("accepted", answered, answered), NO_ALLOCATION)));
        assertThat(accepted.rfc().orElseThrow().answered()).isEqualTo(1);
        assertThat(accepted.rfc().orElseThrow().acceptedAt()).contains(NOW);
        assertThat(accepted.rfc().orElseThrow().holdsBack()).isFalse();

        Instant later = NOW.plusSeconds(60);
        InitiativeView again = done(new ChangeInitiative(desk.desk)
                .handle(new ChangeInitiative.Command(
                        desk.request(ANN, view, later), Optional.of(2), with(rfc("accepted"), NO_ALLOCATION))));
        assertThat(again.rfc().orElseThrow().acceptedAt()).contains(NOW);
        assertThat(again.rfc().orElseThrow().reviewers()).isEmpty();
    }

    @Test
    public void aReviewerIdThatIsNotKeptNamesNobody() {
        ReviewerForm strange = new ReviewerForm(Optional.of("10002"), Optional.empty(), Optional.of(true));
        assertThat(fields(desk.start(ANN, "PAY-900", with(rfc("draft", strange), NO_ALLOCATION))))
                .containsExactly("rfc.reviewers");
    }

    @Test
    public void anAllocationIsShownApartWithItsPrice() {
        AllocationForm two = new AllocationForm(Optional.of(2), Optional.of(3), Optional.of(LocalDate.of(2026, 12, 7)));
        assertThat(done(desk.start(ANN, "PAY-900", with(NO_RFC, two))).allocation())
                .contains(new AllocationView(
                        2,
                        4,
                        3,
                        LocalDate.of(2026, 12, 7),
                        LocalDate.of(2026, 12, 28),
                        PersonDays.ofDays(10),
                        50,
                        PersonDays.ofDays(30)));
    }

    @Test
    public void oneSprintsShareCanNotShrinkBelowASliceThatIsStillToBeDone() {
        InitiativeView view = desk.started();
        InitiativeForm small = new InitiativeForm(
                Optional.of("Ledger"),
                Optional.empty(),
                Optional.of(new BigDecimal("1.5")),
                Optional.empty(),
                NO_RFC,
                NO_ALLOCATION,
                DEFAULT_ALTERNATION);
        assertThat(refusal(change(view, view.revision(), small))).isEqualTo("ballast.initiative.share-too-small");
    }

    @Test
    public void anInitiativeWhoseIssueIsHiddenIsUnknownAndNotListed() {
        InitiativeView view = desk.started();
        desk.payments.tracker.hide(new IssueId(900), BEN);
        assertThat(refusal(desk.view(BEN, view, NOW))).isEqualTo("ballast.initiative.unknown");
        assertThat(desk.list(BEN).initiatives()).isEmpty();
        assertThat(refusal(desk.pause(BEN, view, "bug", NOW))).isEqualTo("ballast.initiative.unknown");
    }

    @Test
    public void closedInitiativesStandBehindTheOthers() {
        InitiativeView first = desk.started();
        done(desk.close(ANN, first, false, NOW));
        InitiativeView second = done(desk.start(ANN, "PAY-5", titled("Later")));
        assertThat(desk.list(ANN).initiatives())
                .extracting(InitiativeView::id)
                .containsExactly(second.id(), first.id());
    }

    private static RfcForm rfc(String state, ReviewerForm... reviewers) {
        return new RfcForm(
                Optional.of("https://wiki.example.com/rfc"),
                Optional.of(state),
                Optional.of(LocalDate.of(2026, 12, 24)),
                List.of(reviewers),
                Optional.empty());
    }

    private Outcome<InitiativeView> change(InitiativeView view, int revision, InitiativeForm form) {
        return new ChangeInitiative(desk.desk)
                .handle(new ChangeInitiative.Command(desk.request(ANN, view), Optional.of(revision), form));
    }

    private static List<String> fields(Outcome<?> outcome) {
        Refusal refusal = refused(outcome);
        return (refusal.causes().isEmpty() ? List.of(refusal) : refusal.causes())
                .stream().map(cause -> cause.field().orElseThrow()).toList();
    }
}
