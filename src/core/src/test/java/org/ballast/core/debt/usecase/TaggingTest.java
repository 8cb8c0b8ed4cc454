package org.ballast.core.debt.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.DebtAction;
import org.ballast.core.debt.DebtForm;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.Payments;
import org.junit.Test;

public class TaggingTest {

    private static final PersonView ANN_SHOWN = new PersonView(Optional.of("Ann Archer"), false);

    private final Payments payments = Payments.team();

    @Test
    public void tagsAnIssueAndShowsItsPanel() {
        payments.issue(1);

        DebtView view = done(tag(ANN, "PAY-1", form("security", "highest", "1.5", "login", "see <b>wiki</b>"), NOW));

        assertThat(view)
                .isEqualTo(new DebtView(
                        new IssueId(1),
                        "PAY-1",
                        true,
                        Optional.of(DebtKind.SECURITY),
                        Optional.of(DebtPriority.HIGHEST),
                        Optional.of(new PersonDays(3)),
                        Optional.of("login"),
                        Optional.of("see <b>wiki</b>"),
                        Optional.of(NOW),
                        Optional.of(ANN_SHOWN),
                        0,
                        0,
                        true,
                        Optional.empty(),
                        view.boards()));
        assertThat(view.boards())
                .containsExactly(new BoardVoteView(
                        aBoard().build().id(), "Payments board", 0, 0, 0, 5, 5, 3, true, Optional.empty(), false));
        assertThat(done(view(ANN, "1"))).isEqualTo(view);
    }

    @Test
    public void publishesTheFactsAndNothingThatAPersonWrote() {
        IssueId issue = payments.issue(1);

        done(tag(ANN, "PAY-1", form("code", "low", "2", "secret area", "secret note"), NOW));

        assertThat(payments.publisher.of(issue))
                .isEqualTo(payments.facts.of(issue))
                .isPresent();
        assertThat(payments.publisher.of(issue).orElseThrow().toString())
                .contains("CODE", "LOW")
                .doesNotContain("secret");
    }

    @Test
    public void changesTheValuesAndKeepsWhoTaggedItAndWhen() {
        payments.issue(1);
        done(tag(ANN, "PAY-1", form("code", "low", "2", "", ""), MONDAY));

        DebtView view = done(tag(BEN, "PAY-1", form("test", "high", "0.5", "", ""), NOW));

        assertThat(view.kind()).contains(DebtKind.TEST);
        assertThat(view.taggedAt()).contains(MONDAY);
        assertThat(view.taggedBy()).contains(ANN_SHOWN);
        assertThat(view.area()).isEmpty();
        assertThat(view.note()).isEmpty();
        assertThat(payments.publisher.of(new IssueId(1)).orElseThrow().kind()).isEqualTo(DebtKind.TEST);
    }

    @Test
    public void tellsTheWholeHistoryAlsoAfterUntagging() {
        payments.issue(1);
        done(tag(ANN, "PAY-1", form("code", "low", "2", "", ""), MONDAY));
        done(tag(BEN, "PAY-1", form("code", "low", "2", "", ""), MONDAY.plusSeconds(1)));
        done(tag(BEN, "PAY-1", form("code", "high", "2", "", "why"), MONDAY.plusSeconds(2)));
        done(untag(new UserId("gone"), "PAY-1"));

        List<DebtChangeView> changes = done(new ViewDebtHistory(payments.debt, payments.asked())
                        .handle(new ViewDebtHistory.Command(BEN, "PAY-1")))
                .changes();

        assertThat(changes)
                .extracting(DebtChangeView::action)
                .containsExactly(DebtAction.UNTAGGED, DebtAction.CHANGED, DebtAction.TAGGED);
        assertThat(changes.get(0).by()).isEqualTo(new PersonView(Optional.empty(), true));
        assertThat(changes.get(0).at()).isEqualTo(NOW);
        assertThat(changes.get(0).after()).isEmpty();
        assertThat(changes.get(0).before()).isEqualTo(changes.get(1).after());
        assertThat(changes.get(1).after())
                .contains(new DebtValuesView(
                        DebtKind.CODE,
                        DebtPriority.HIGH,
                        Optional.of(PersonDays.ofDays(2)),
                        Optional.empty(),
                        Optional.of("why")));
        assertThat(changes.get(2).before()).isEmpty();
    }

    @Test
    public void untaggingTakesThePropertyAwayAndIsHarmlessTwice() {
        IssueId issue = payments.issue(1);
        done(tag(ANN, "PAY-1", form("code", "low", "2", "", ""), MONDAY));

        assertThat(done(untag(ANN, "PAY-1")).tagged()).isFalse();
        assertThat(payments.publisher.of(issue)).isEmpty();
        assertThat(done(untag(ANN, "PAY-1")).tagged()).isFalse();
        assertThat(payments.debt.history().of(issue)).hasSize(2);
    }

    @Test
    public void dotsCountAgainWhenAnIssueIsTaggedAgain() {
        IssueId issue = payments.tagged(aDebtItem().of(1).build());
        done(payments.setDots(BEN, issue, 2));
        done(untag(ANN, "PAY-1"));

        DebtView view = done(tag(ANN, "PAY-1", form("code", "low", "2", "", ""), NOW));

        assertThat(view.votes()).isEqualTo(2);
        assertThat(view.voters()).isEqualTo(1);
    }

    @Test
    public void whoMayNotEditMaySeeButNotTag() {
        payments.issue(anIssue(1).readOnly().build());
        Refusal refusal = Refusal.forbidden("ballast.debt.edit-not-allowed");

        assertThat(tag(BEN, "PAY-1", form("code", "low", "2", "", ""), NOW)).isEqualTo(Outcome.refused(refusal));
        assertThat(untag(BEN, "PAY-1")).isEqualTo(Outcome.refused(refusal));
        assertThat(payments.items.allIssues()).isEmpty();
        DebtView untagged = done(view(BEN, "PAY-1"));
        assertThat(untagged.canEdit()).isFalse();
        assertThat(untagged.editRefusal()).contains(refusal);

        payments.items.save(aDebtItem().of(1).build());
        DebtView tagged = done(view(BEN, "PAY-1"));
        assertThat(tagged.canEdit()).isFalse();
        assertThat(tagged.editRefusal()).contains(refusal);
    }

    @Test
    public void wrongInputIsAnsweredAfterThePermission() {
        payments.issue(1);
        payments.issue(anIssue(2).readOnly().build());
        DebtForm wrong = form("none", "low", "2", "", "");

        assertThat(refusal(tag(ANN, "PAY-1", wrong, NOW))).isEqualTo("ballast.shared.choice-unknown");
        assertThat(refusal(tag(ANN, "PAY-2", wrong, NOW))).isEqualTo("ballast.debt.edit-not-allowed");
        assertThat(refusal(tag(ANN, "PAY-3", wrong, NOW))).isEqualTo("ballast.shared.issue-unknown");
    }

    @Test
    public void aHiddenIssueAnswersLikeOneThatDoesNotExist() {
        payments.tagged(aDebtItem().of(1).build());
        payments.tracker.hide(new IssueId(1), BEN);

        assertThat(view(BEN, "PAY-1")).isEqualTo(view(BEN, "PAY-999"));
        assertThat(untag(BEN, "PAY-1")).isEqualTo(untag(BEN, "PAY-999"));
        assertThat(refusal(new ViewDebtHistory(payments.debt, payments.asked())
                        .handle(new ViewDebtHistory.Command(BEN, "PAY-1"))))
                .isEqualTo("ballast.shared.issue-unknown");
    }

    @Test
    public void anUntaggedIssueCostsOneLookup() {
        payments.issue(1);

        DebtView view = done(view(BEN, "PAY-1"));

        assertThat(payments.items.lookups()).isEqualTo(1);
        assertThat(view)
                .isEqualTo(new DebtView(
                        new IssueId(1),
                        "PAY-1",
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        0,
                        true,
                        Optional.empty(),
                        List.of()));
    }

    @Test
    public void thePanelOffersTheVotesOfTheProjectsBoardsThatHoldTheIssue() {
        payments.enable(aBoard().id(2).filter(102).name("Second").build(), TeamPolicy.DEFAULT);
        payments.enable(aBoard().id(3).filter(103).build(), TeamPolicy.DEFAULT);
        payments.enable(aBoard().id(4).filter(104).project(2002).build(), TeamPolicy.DEFAULT);
        payments.enable(aBoard().id(5).filter(105).build(), TeamPolicy.DEFAULT);
        IssueId issue = payments.tagged(aDebtItem().of(1).build());
        for (long filter : new long[] {102, 104, 105}) {
            payments.tracker.with(anIssue(1).build(), filter);
        }
        payments.tracker.hideFilter(105, ANN);
        done(payments.setDots(ANN, issue, 3));
        done(payments.setDots(BEN, issue, 1));

        DebtView view = done(view(ANN, "PAY-1"));

        assertThat(view.boards()).extracting(BoardVoteView::name).containsExactly("Payments board", "Second");
        BoardVoteView first = view.boards().get(0);
        assertThat(first.votes()).isEqualTo(4);
        assertThat(first.voters()).isEqualTo(2);
        assertThat(first.myDots()).isEqualTo(3);
        assertThat(first.dotsLeft()).isEqualTo(2);
        assertThat(first.canAdd()).isFalse();
        assertThat(first.addRefusal()).map(Refusal::code).contains("ballast.debt.over-cap");
        assertThat(first.canTakeBack()).isTrue();
        BoardVoteView second = view.boards().get(1);
        assertThat(second.votes()).isZero();
        assertThat(second.canAdd()).isTrue();
        assertThat(second.canTakeBack()).isFalse();
        assertThat(view.votes()).isEqualTo(4);
        assertThat(view.voters()).isEqualTo(2);
    }

    @Test
    public void votesOfClosedRoundsNoLongerCount() {
        IssueId issue = payments.tagged(aDebtItem().of(1).build());
        done(payments.setDots(ANN, issue, 3));

        payments.rounds.close(payments.round().id(), NOW);

        assertThat(done(view(ANN, "PAY-1")).votes()).isZero();
    }

    private Outcome<DebtView> tag(UserId user, String issue, DebtForm form, Instant at) {
        return new TagIssue(payments.debt, payments.asked(), payments.facts, payments.unitOfWork)
                .handle(new TagIssue.Command(user, issue, form, at));
    }

    private Outcome<DebtView> untag(UserId user, String issue) {
        return new UntagIssue(payments.debt, payments.asked(), payments.facts, payments.unitOfWork)
                .handle(new UntagIssue.Command(user, issue, NOW));
    }

    private Outcome<DebtView> view(UserId user, String issue) {
        return new ViewDebt(payments.debt, payments.asked(), payments.facts).handle(new ViewDebt.Command(user, issue));
    }

    static DebtForm form(String kind, String priority, String estimate, String area, String note) {
        return new DebtForm(
                Optional.of(kind),
                Optional.of(priority),
                Optional.of(new BigDecimal(estimate)),
                Optional.of(area),
                Optional.of(note));
    }

    @Test
    public void theBuilderAndTheFormAgree() {
        DebtItem item = aDebtItem().build();

        assertThat(form("code", "medium", "1", "", "").check()).isEqualTo(Outcome.done(item.values()));
    }
}
