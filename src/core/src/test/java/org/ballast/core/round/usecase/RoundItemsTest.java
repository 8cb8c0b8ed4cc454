package org.ballast.core.round.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ballast.core.round.RoundStage.COLLECT;
import static org.ballast.core.round.RoundStage.ESTIMATE;
import static org.ballast.core.round.RoundStage.REVEAL;
import static org.ballast.core.round.RoundStage.UNDERSTAND;
import static org.ballast.core.round.RoundStage.VOTE;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;
import static org.ballast.core.testing.RoundTeam.CLEO;
import static org.ballast.core.testing.RoundTeam.ONE;
import static org.ballast.core.testing.RoundTeam.THREE;
import static org.ballast.core.testing.RoundTeam.TWO;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.debt.DebtChange;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.debt.Tally;
import org.ballast.core.round.Delta;
import org.ballast.core.round.ItemState;
import org.ballast.core.round.Mark;
import org.ballast.core.round.RoundAction;
import org.ballast.core.round.RoundItem;
import org.ballast.core.round.RoundResult;
import org.ballast.core.round.RoundRules;
import org.ballast.core.shared.IssueId;
import org.ballast.core.testing.RoundTeam;
import org.junit.Test;

/** What is on a round's list: merging, splitting, listing, and the next round in delta mode. */
public class RoundItemsTest {

    private final RoundTeam team = new RoundTeam();

    @Test
    public void movesDotsWithAMergeAndGivesTheSurplusBackToItsOwnerAlone() {
        team.openVote();
        done(team.vote(BEN, ONE, 2));
        done(team.vote(BEN, TWO, 2));
        done(team.vote(CLEO, ONE, 1));

        done(team.merge(ANN, ONE, TWO));

        assertThat(team.item(BEN, TWO).myDots()).isEqualTo(3);
        assertThat(team.item(CLEO, TWO).myDots()).isEqualTo(1);
        assertThat(team.round(BEN).dots()).isEqualTo(new RoundDotLimitsView(5, 3, 3, 2));
        assertThat(team.round(BEN).notices())
                .extracting(NoticeView::action, NoticeView::detail)
                .containsExactly(tuple(RoundAction.REFUNDED, "1"));
        assertThat(team.round(CLEO).notices()).isEmpty();
        assertThat(team.item(BEN, ONE).state()).isEqualTo(ItemState.MERGED);
        assertThat(team.item(BEN, ONE).into()).contains(TWO);
        assertThat(refusal(team.vote(BEN, ONE, 1))).isEqualTo("ballast.round.item-not-in-round");
        assertThat(team.close().items().get(0).result().orElseThrow().votes()).isEqualTo(4);
    }

    @Test
    public void followsAChainOfMerges() {
        team.openVote();
        done(team.vote(BEN, ONE, 1));
        done(team.merge(ANN, TWO, THREE));
        team.store
                .rounds()
                .save(
                        team.roundId(),
                        team.store.rounds().items(team.roundId()).get(0).mergedInto(TWO));

        team.close();

        assertThat(team.item(ANN, THREE).result().orElseThrow().votes()).isEqualTo(1);
    }

    @Test
    public void givesAllDotsBackToWhoCanNotSeeWhereTheyWouldGo() {
        team.openVote();
        done(team.vote(BEN, ONE, 2));
        team.payments.tracker.hide(TWO, BEN);

        done(team.merge(ANN, ONE, TWO));

        assertThat(team.round(BEN).dots().left()).isEqualTo(5);
        assertThat(team.item(BEN, ONE).into()).isEmpty();
        assertThat(team.round(BEN).notices()).extracting(NoticeView::detail).containsExactly("2");
        assertThat(team.round(BEN).notices().get(0).issueId()).isEmpty();
    }

    @Test
    public void takesQuestionsMarksAndEstimatesAlong() {
        team.open(RoundTeam.usual());
        done(team.move(ANN, COLLECT, UNDERSTAND));
        done(team.ask(CLEO, ONE, "Which bank?"));
        done(team.mark(BEN, ONE, "not-my-area"));
        done(team.mark(BEN, TWO, "clear"));
        done(team.move(ANN, UNDERSTAND, ESTIMATE, true, false));
        done(team.estimate(CLEO, ONE, 2));
        done(team.estimate(BEN, ONE, 3));
        done(team.estimate(BEN, TWO, 6));

        done(team.merge(ANN, ONE, TWO));
        done(team.move(ANN, ESTIMATE, REVEAL));

        assertThat(team.item(BEN, TWO).questions())
                .extracting(QuestionView::text)
                .containsExactly("Which bank?");
        assertThat(team.item(BEN, TWO).myMark()).contains(Mark.CLEAR);
        assertThat(team.item(CLEO, TWO).myMark()).contains(Mark.QUESTION);
        assertThat(team.item(BEN, TWO).estimates()).contains(new EstimatesView(List.of(2, 6), 4, true));
    }

    @Test
    public void showsAQuestionThatWentAlongToThoseAloneWhoSeeWhatItWasAskedAbout() {
        team.open(RoundTeam.usual());
        done(team.move(ANN, COLLECT, UNDERSTAND));
        done(team.ask(CLEO, ONE, "Is the key in the old vault?"));
        team.payments.tracker.hide(ONE, BEN);

        done(team.merge(ANN, ONE, TWO));

        assertThat(team.item(BEN, TWO).questions()).isEmpty();
        assertThat(team.item(ANN, TWO).questions()).hasSize(1);
        assertThat(team.item(ANN, TWO).understanding().orElseThrow().understood())
                .isFalse();
        assertThat(refusal(team.reply(BEN, number(TWO), "No"))).isEqualTo("ballast.round.question-unknown");
        assertThat(done(team.reply(ANN, number(TWO), "No")).issueId()).isEqualTo(TWO);
    }

    @Test
    public void takesAQuestionThatWentAlongBackWithAnotherMark() {
        team.open(RoundTeam.usual());
        done(team.move(ANN, COLLECT, UNDERSTAND));
        done(team.ask(CLEO, ONE, "Which bank?"));
        done(team.merge(ANN, ONE, TWO));

        done(team.mark(CLEO, TWO, "clear"));

        assertThat(team.item(ANN, TWO).questions()).isEmpty();
    }

    @Test
    public void aMergeOrASplitTellsNobodyOfAnItemThatTheyCanNotSeeAnyMore() {
        IssueId part = team.add(aDebtItem().of(21).build());
        team.openVote();
        done(team.vote(BEN, ONE, 2));
        done(team.vote(BEN, THREE, 1));
        done(team.vote(BEN, TWO, 2));
        team.payments.tracker.hide(ONE, BEN);
        team.payments.tracker.hide(THREE, BEN);
        RoundView before = team.round(BEN);

        done(team.merge(ANN, ONE, TWO));
        done(team.split(ANN, THREE, "21"));

        assertThat(team.round(BEN)).isEqualTo(before);
        assertThat(team.item(BEN, TWO).myDots()).isEqualTo(2);
        assertThat(team.item(BEN, part).myDots()).isZero();
        assertThat(team.close().items().get(0).result().orElseThrow().votes()).isEqualTo(2);
    }

    @Test
    public void whatSomebodySaidOfAnItemThatTheyCanNotSeeAnyMoreStaysWithIt() {
        team.open(RoundTeam.form(Optional.of(List.of("understand", "estimate", "vote")), Map.of()));
        done(team.mark(BEN, ONE, "clear"));
        done(team.move(ANN, UNDERSTAND, ESTIMATE));
        done(team.estimate(BEN, ONE, 3));
        done(team.estimate(CLEO, ONE, 5));
        team.payments.tracker.hide(ONE, BEN);

        done(team.merge(ANN, ONE, TWO));

        assertThat(team.item(BEN, TWO).myMark()).isEmpty();
        assertThat(team.item(BEN, TWO).myStep()).isEmpty();
        assertThat(team.item(CLEO, TWO).myStep()).contains(5);
    }

    @Test
    public void dotsOnAMergedItemGoAlongWhenTheirOwnerSeesItAgainInTime() {
        team.openVote();
        done(team.vote(BEN, ONE, 2));
        team.payments.tracker.hide(ONE, BEN);
        done(team.merge(ANN, ONE, TWO));
        team.payments.tracker.show(ONE, BEN);

        team.close();

        assertThat(team.item(ANN, TWO).result().orElseThrow().votes()).isEqualTo(2);
    }

    private long number(IssueId issue) {
        return team.item(ANN, issue).questions().get(0).number();
    }

    @Test
    public void twoWhoMergeAPairBothWaysAtOnceLoseNeitherTheItemNorItsDots() {
        team.openVote();
        done(team.vote(BEN, ONE, 1));
        done(team.vote(CLEO, TWO, 2));
        List<RoundItem> items = team.store.rounds().items(team.roundId());
        team.store.rounds().save(team.roundId(), items.get(0).mergedInto(TWO));
        team.store.rounds().save(team.roundId(), items.get(1).mergedInto(ONE));

        team.close();

        assertThat(team.item(ANN, ONE).state()).isEqualTo(ItemState.LISTED);
        assertThat(team.item(ANN, TWO).into()).contains(ONE);
        assertThat(team.item(ANN, ONE).result().orElseThrow().votes()).isEqualTo(3);
    }

    @Test
    public void looksUpNoMoreIssuesThanARoundTakes() {
        team.openVote();
        String[] many = Collections.nCopies(RoundRules.MOST_ITEMS + 1, "777").toArray(String[]::new);

        assertThat(refusal(team.list(ANN, many))).isEqualTo("ballast.round.too-many-items");
        assertThat(refusal(team.split(ANN, ONE, many))).isEqualTo("ballast.round.too-many-items");
    }

    @Test
    public void refusesMergesThatMakeNoSense() {
        team.openVote();

        assertThat(refusal(team.merge(ANN, ONE, ONE))).isEqualTo("ballast.round.merge-with-itself");
        assertThat(refusal(team.merge(BEN, ONE, TWO))).isEqualTo("ballast.round.steer-not-allowed");
        assertThat(refusal(team.merge(ANN, ONE, new IssueId(99)))).isEqualTo("ballast.shared.issue-unknown");
        done(team.merge(ANN, ONE, TWO));
        assertThat(refusal(team.merge(ANN, THREE, ONE))).isEqualTo("ballast.round.item-not-in-round");
    }

    @Test
    public void takesAMergedItemApartAgain() {
        team.openVote();
        done(team.merge(ANN, ONE, TWO));

        done(team.list(ANN, "1"));
        done(team.vote(BEN, ONE, 1));

        assertThat(team.item(BEN, ONE).state()).isEqualTo(ItemState.LISTED);
    }

    @Test
    public void splitsAnItemIntoOthersAndReturnsItsDots() {
        team.openVote();
        done(team.vote(BEN, ONE, 3));
        IssueId part = team.add(aDebtItem().of(21).build());
        IssueId other = team.add(aDebtItem().of(22).build());

        done(team.split(ANN, ONE, "21", "22"));

        assertThat(team.item(BEN, ONE).state()).isEqualTo(ItemState.SPLIT);
        assertThat(team.item(BEN, part).state()).isEqualTo(ItemState.LISTED);
        assertThat(team.item(BEN, other).state()).isEqualTo(ItemState.LISTED);
        assertThat(team.round(BEN).dots().left()).isEqualTo(5);
        assertThat(team.round(BEN).notices()).extracting(NoticeView::detail).containsExactly("3");
        assertThat(refusal(team.split(ANN, TWO))).isEqualTo("ballast.round.parts-missing");
        assertThat(refusal(team.split(ANN, TWO, "2"))).isEqualTo("ballast.round.parts-missing");
        assertThat(refusal(team.split(ANN, TWO, "777"))).isEqualTo("ballast.shared.issue-unknown");
        team.payments.issue(30);
        assertThat(refusal(team.split(ANN, TWO, "30"))).isEqualTo("ballast.debt.not-tagged");
    }

    @Test
    public void listsWhatParticipantsFindWhileTheTeamCollects() {
        team.open(RoundTeam.usual());
        IssueId later = team.add(aDebtItem().of(21).build());

        assertThat(done(team.list(BEN)).round().orElseThrow().items())
                .extracting(RoundItemView::issueId)
                .contains(later);
        done(team.move(ANN, COLLECT, UNDERSTAND));
        assertThat(refusal(team.list(BEN))).isEqualTo("ballast.round.steer-not-allowed");
    }

    @Test
    public void keepsUnchangedItemsInTheirPlacesInTheNextRound() {
        team.openVote();
        done(team.vote(BEN, THREE, 3));
        done(team.vote(BEN, ONE, 2));
        team.close();
        change(ONE);
        IssueId fresh = team.add(aDebtItem().of(9).build());

        RoundView round = team.open(RoundTeam.delta());

        assertThat(round.items())
                .extracting(RoundItemView::issueId, RoundItemView::state)
                .containsExactly(
                        tuple(ONE, ItemState.LISTED),
                        tuple(fresh, ItemState.LISTED),
                        tuple(TWO, ItemState.KEPT),
                        tuple(THREE, ItemState.KEPT));
        assertThat(refusal(team.vote(BEN, THREE, 1))).isEqualTo("ballast.round.item-not-in-round");
        assertThat(done(team.payments.setDots(BEN, THREE, 2)).ballot().dotsUsed())
                .isEqualTo(4);
        done(team.vote(BEN, fresh, 2));
        RoundView closed = team.close();
        assertThat(closed.items().stream().filter(item -> item.result().isPresent()))
                .extracting(RoundItemView::issueId)
                .containsExactlyInAnyOrder(THREE, fresh, TWO, ONE);
        assertThat(team.item(BEN, THREE).result().orElseThrow())
                .isEqualTo(new RoundResultView(1, 3, 1, Optional.empty(), Optional.of(1), true));
        assertThat(team.item(BEN, fresh).result().orElseThrow().lastRank()).isEmpty();
    }

    @Test
    public void discussesAgainWhatIsNewChangedDisputedOrStale() {
        RoundResult voted = result(Optional.of(2), false);
        RoundResult kept = result(Optional.empty(), true);

        assertThat(Delta.keeps(Optional.of(voted), Optional.empty(), false)).isTrue();
        assertThat(Delta.keeps(Optional.of(kept), Optional.of(voted), false)).isTrue();
        assertThat(Delta.keeps(Optional.empty(), Optional.empty(), false)).isFalse();
        assertThat(Delta.keeps(Optional.of(voted), Optional.empty(), true)).isFalse();
        assertThat(Delta.keeps(Optional.of(result(Optional.of(3), false)), Optional.empty(), false))
                .isFalse();
        assertThat(Delta.keeps(Optional.of(kept), Optional.of(kept), false)).isFalse();
    }

    @Test
    public void discussesAKeptItemWhenSomebodyAsksForIt() {
        team.openVote();
        team.close();
        team.open(RoundTeam.delta());
        assertThat(team.item(BEN, ONE).state()).isEqualTo(ItemState.KEPT);

        done(team.list(ANN, "1"));

        assertThat(done(team.vote(BEN, ONE, 1)).dots()).isEqualTo(1);
        assertThat(team.round(BEN).stage()).isEqualTo(VOTE);
    }

    private static RoundResult result(Optional<Integer> spread, boolean kept) {
        return new RoundResult(ONE, 1, Tally.NONE, Optional.empty(), spread, kept);
    }

    private void change(IssueId issue) {
        DebtItem before = team.payments.items.find(issue).orElseThrow();
        DebtItem after = aDebtItem().of(issue).priority(DebtPriority.HIGHEST).build();
        team.payments.items.save(after);
        team.payments.debt.history().append(DebtChange.changed(before, after.values(), ANN, team.tick()));
    }
}
