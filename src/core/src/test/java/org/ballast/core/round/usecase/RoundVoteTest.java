package org.ballast.core.round.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.round.RoundStage.CLOSED;
import static org.ballast.core.round.RoundStage.UNDERSTAND;
import static org.ballast.core.round.RoundStage.VOTE;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;
import static org.ballast.core.testing.RoundTeam.CLEO;
import static org.ballast.core.testing.RoundTeam.ONE;
import static org.ballast.core.testing.RoundTeam.THREE;
import static org.ballast.core.testing.RoundTeam.TWO;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.debt.RoundId;
import org.ballast.core.round.RoundAction;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundMove;
import org.ballast.core.round.RoundStage;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.RoundTeam;
import org.junit.Test;

/** The vote of a debt round: secret until it is closed, never overspent, and what comes of it. */
public class RoundVoteTest {

    private static final Optional<Refusal> FIXED =
            Optional.of(Refusal.invalid("ballast.round.quorum-fixed", "quorumPercent"));

    private final RoundTeam team = new RoundTeam();

    @Test
    public void takesDotsWithinBudgetAndCapAndGivesThemBack() {
        team.openVote();

        RoundDotsView first = done(team.vote(BEN, ONE, 3));

        assertThat(first).isEqualTo(new RoundDotsView(ONE, 3, 5, 3, 3, 2, first.addRefusal()));
        assertThat(first.addRefusal().orElseThrow().code()).isEqualTo("ballast.debt.over-cap");
        assertThat(refusal(team.vote(BEN, TWO, 3))).isEqualTo("ballast.debt.over-budget");
        assertThat(done(team.vote(BEN, ONE, 1)).dotsLeft()).isEqualTo(4);
        assertThat(done(team.vote(BEN, ONE, 0)).dotsUsed()).isZero();
        assertThat(refusal(team.vote(BEN, ONE, -1))).isEqualTo("ballast.debt.dots-out-of-range");
    }

    @Test
    public void takesNoDotsOnWhatTheVoterTaggedWhereTheTeamDecidedSo() {
        IssueId bens = team.add(aDebtItem().of(9).taggedBy(BEN.value()).build());
        team.openVoteWithoutSelfVote();

        assertThat(refusal(team.vote(BEN, bens, 1))).isEqualTo("ballast.round.own-item");
        assertThat(team.round(BEN).selfVote()).isFalse();
        assertThat(team.item(BEN, bens).addRefusal().orElseThrow().code()).isEqualTo("ballast.round.own-item");
        assertThat(team.item(BEN, bens).leftOut()).isEmpty();
        assertThat(done(team.vote(CLEO, bens, 1)).dots()).isEqualTo(1);
        assertThat(done(team.vote(BEN, ONE, 3)).dotsLeft()).isEqualTo(2);
        assertThat(refusal(team.vote(ANN, ONE, 1))).isEqualTo("ballast.round.own-item");
    }

    @Test
    public void understandsEstimatesAndMergesOnesOwnWhereNobodyVotesForIt() {
        team.openVoteWithoutSelfVote();

        done(team.merge(ANN, ONE, TWO));

        assertThat(team.item(ANN, ONE).into()).contains(TWO);
    }

    @Test
    public void givesDotsBackThatAMergeWouldMakeASelfVote() {
        IssueId bens = team.add(aDebtItem().of(9).taggedBy(BEN.value()).build());
        team.openVoteWithoutSelfVote();
        done(team.vote(BEN, ONE, 2));
        done(team.vote(CLEO, ONE, 1));

        done(team.merge(ANN, ONE, bens));

        assertThat(team.item(BEN, bens).myDots()).isZero();
        assertThat(team.round(BEN).dots().left()).isEqualTo(5);
        assertThat(team.round(BEN).notices()).extracting(NoticeView::detail).containsExactly("2");
        assertThat(team.item(CLEO, bens).myDots()).isEqualTo(1);
        assertThat(team.round(CLEO).notices()).isEmpty();
    }

    @Test
    public void takesDotsAlongToWhatTheVoterTaggedWhereSelfVotesCount() {
        IssueId bens = team.add(aDebtItem().of(9).taggedBy(BEN.value()).build());
        team.openVote();
        done(team.vote(BEN, ONE, 2));

        done(team.merge(ANN, ONE, bens));

        assertThat(team.item(BEN, bens).myDots()).isEqualTo(2);
    }

    @Test
    public void votesForWhatOneTaggedUnlessTheTeamDecidedOtherwise() {
        team.openVote();

        assertThat(team.round(ANN).selfVote()).isTrue();
        assertThat(done(team.vote(ANN, ONE, 3)).dots()).isEqualTo(3);
    }

    @Test
    public void keepsAndCountsTheDotsOnOnesOwnThatWereGivenBeforeTheRule() {
        team.openVote();
        done(team.vote(ANN, ONE, 2));

        RoundView round = team.change(ANN, RoundTeam.selfVote(false), List.of(), Optional.empty());

        assertThat(round.dots()).isEqualTo(new RoundDotLimitsView(5, 3, 2, 3));
        assertThat(refusal(team.vote(ANN, ONE, 3))).isEqualTo("ballast.round.own-item");
        assertThat(done(team.vote(ANN, ONE, 1)).dots()).isEqualTo(1);
        assertThat(team.close().items().get(0).result().orElseThrow().votes()).isEqualTo(1);
    }

    @Test
    public void showsNobodyTheDotsOfSomebodyElseBeforeTheClosing() {
        team.openVote();
        RoundView before = team.round(BEN);

        done(team.vote(CLEO, ONE, 3));
        done(team.vote(CLEO, TWO, 2));

        assertThat(team.round(BEN)).isEqualTo(before);
        assertThat(team.item(CLEO, ONE).myDots()).isEqualTo(3);
    }

    @Test
    public void tellsWhoMovesTheStagesOnlyWhetherEnoughHaveVoted() {
        team.openVote();
        assertThat(team.round(ANN).quorum()).isEqualTo(new QuorumView(50, 2, 3, true, Optional.of(false), FIXED));
        done(team.vote(CLEO, ONE, 1));
        done(team.vote(BEN, ONE, 1));

        assertThat(team.round(ANN).quorum()).isEqualTo(new QuorumView(50, 2, 3, true, Optional.of(true), FIXED));
        assertThat(team.round(BEN).quorum()).isEqualTo(new QuorumView(50, 2, 3, true, Optional.empty(), FIXED));
    }

    @Test
    public void nobodyFindsOutByTryingQuorumsHowManyHaveVoted() {
        RoundView round = team.openVote();
        done(team.vote(CLEO, ONE, 1));

        for (int percent : new int[] {0, 34, 100}) {
            assertThat(refusal(team.tryChange(ANN, RoundTeam.quorum(percent), List.of(), List.of(), Optional.empty())))
                    .isEqualTo("ballast.round.quorum-fixed");
        }
        assertThat(done(team.tryChange(ANN, RoundTeam.quorum(50), List.of(), List.of(), Optional.empty()))
                        .round()
                        .orElseThrow()
                        .quorum())
                .isEqualTo(round.quorum());
    }

    @Test
    public void nobodyFindsOutByAddingOrRemovingPeopleHowManyHaveVoted() {
        team.openVote();
        done(team.vote(BEN, ONE, 1));
        QuorumView before = team.round(ANN).quorum();

        UserId dora = new UserId("10009");
        team.join(dora);
        done(team.vote(dora, ONE, 1));
        assertThat(team.round(ANN).quorum()).as("somebody who came later").isEqualTo(before);
        for (UserId person : List.of(BEN, CLEO, ANN, dora)) {
            leave(person);
            assertThat(team.round(ANN).quorum()).as("without " + person).isEqualTo(before);
            assertThat(refusal(team.move(ANN, VOTE, CLOSED))).isEqualTo("ballast.round.below-quorum");
        }
        team.join(CLEO);
        team.payments.tracker.addPerson(CLEO, new Person(Optional.empty(), true));
        assertThat(team.round(ANN).quorum())
                .as("somebody whose account is gone")
                .isEqualTo(before);
    }

    @Test
    public void reachesTheQuorumByVotesOfPeopleWhoAreGoneSince() {
        team.openVote();
        done(team.vote(BEN, ONE, 1));
        done(team.vote(CLEO, ONE, 1));
        leave(BEN);
        team.payments.tracker.addPerson(CLEO, new Person(Optional.empty(), true));

        assertThat(team.round(ANN).quorum().reached()).contains(true);
        done(team.move(ANN, VOTE, CLOSED));
        assertThat(team.round(ANN).quorum()).isEqualTo(new QuorumView(50, 2, 3, true, Optional.of(true), FIXED));
    }

    @Test
    public void countsTheQuorumAmongThoseWhoAreThereWhenVotingBegins() {
        team.open(RoundTeam.form(Optional.of(List.of("understand", "vote")), Map.of()));
        leave(BEN);
        team.payments.tracker.addPerson(CLEO, new Person(Optional.empty(), true));
        assertThat(team.round(ANN).quorum())
                .isEqualTo(new QuorumView(50, 1, 1, false, Optional.empty(), Optional.empty()));
        team.join(new UserId("10009"));
        done(team.move(ANN, UNDERSTAND, VOTE));

        assertThat(team.round(ANN).quorum()).isEqualTo(new QuorumView(50, 1, 2, true, Optional.of(false), FIXED));
    }

    private void leave(UserId person) {
        team.change(ANN, RoundTeam.usual(), List.of(person.value()), Optional.empty());
    }

    @Test
    public void writesTheRankingAtTheClosing() {
        team.openVote();
        done(team.vote(ANN, TWO, 3));
        done(team.vote(BEN, TWO, 1));
        done(team.vote(BEN, THREE, 2));

        RoundView closed = team.close();

        assertThat(closed.stage()).isEqualTo(CLOSED);
        assertThat(closed.items()).extracting(RoundItemView::issueId).containsExactly(TWO, THREE, ONE);
        assertThat(closed.items().get(0).result())
                .contains(new RoundResultView(1, 4, 2, Optional.empty(), Optional.empty(), false));
        assertThat(closed.items().get(2).result().orElseThrow().votes()).isZero();
        assertThat(team.page(BEN).ended()).extracting(EndedRoundView::title).containsExactly("Q4");
    }

    @Test
    public void breaksTiesByVotersThenEffortThenAgeThenIssue() {
        IssueId older = team.add(
                aDebtItem().of(10).halfDays(4).taggedAt(MONDAY.minusSeconds(60)).build());
        IssueId higherId = team.add(aDebtItem().of(12).halfDays(4).build());
        IssueId lowerId = team.add(aDebtItem().of(11).halfDays(4).build());
        IssueId unestimated = team.add(aDebtItem().of(13).notEstimated().build());
        IssueId small = team.add(aDebtItem().of(14).halfDays(1).build());
        IssueId twoVoters = team.add(aDebtItem().of(15).halfDays(400).build());
        team.payments.rounds.changeLimits(team.openVoteId(), new DotLimits(99, 99));
        for (IssueId issue : List.of(older, higherId, lowerId, unestimated, small)) {
            done(team.vote(ANN, issue, 2));
        }
        done(team.vote(ANN, twoVoters, 1));
        done(team.vote(BEN, twoVoters, 1));

        assertThat(team.close().items())
                .extracting(RoundItemView::issueId)
                .startsWith(twoVoters, small, older, lowerId, higherId, unestimated);
    }

    @Test
    public void asksAgainBeforeItClosesBelowTheQuorum() {
        team.openVote();
        done(team.vote(BEN, ONE, 1));

        assertThat(refusal(team.move(ANN, VOTE, CLOSED))).isEqualTo("ballast.round.below-quorum");
        assertThat(team.round(ANN).stage()).isEqualTo(VOTE);
        done(team.move(ANN, VOTE, CLOSED, false, true));

        assertThat(actions(team.round(ANN))).contains(RoundAction.CLOSED_BELOW_QUORUM);
    }

    @Test
    public void reachesTheQuorumOnlyByVotesThatWhoMovesTheStagesMayKnowOf() {
        team.openVote();
        done(team.vote(BEN, TWO, 1));
        done(team.vote(CLEO, TWO, 1));
        assertThat(team.round(ANN).quorum().reached()).contains(true);

        team.payments.tracker.hide(TWO, ANN);

        assertThat(team.round(ANN).quorum().reached()).contains(false);
        assertThat(refusal(team.move(ANN, VOTE, CLOSED))).isEqualTo("ballast.round.below-quorum");
        assertThat(actions(team.close())).contains(RoundAction.CLOSED_BELOW_QUORUM);
    }

    @Test
    public void nobodyElseFindsOutByTheQuorumThatThereAreVotesTheyCanNotSee() {
        team.openVote();
        done(team.vote(BEN, TWO, 1));
        done(team.vote(ANN, TWO, 1));
        team.payments.tracker.hide(TWO, CLEO);
        done(team.move(ANN, VOTE, CLOSED));
        RoundView reached = team.round(CLEO);
        List<RoundAction> told = log(CLEO);

        team.openVote();
        team.close();

        assertThat(actions(team.round(ANN))).contains(RoundAction.CLOSED_BELOW_QUORUM);
        assertThat(log(ANN)).contains(RoundAction.CLOSED_BELOW_QUORUM);
        assertThat(team.round(CLEO).quorum()).isEqualTo(reached.quorum());
        assertThat(log(CLEO)).as("as if nobody had voted").isEqualTo(told);
    }

    private List<RoundAction> log(UserId viewer) {
        return team.log(viewer).lines().stream().map(NoticeView::action).toList();
    }

    @Test
    public void doesNotLogThatSomebodyVotedToWhoSeesNothingOfIt() {
        team.openVote();
        done(team.vote(CLEO, TWO, 1));
        done(team.vote(ANN, ONE, 1));
        team.payments.tracker.hide(TWO, BEN);
        team.close();

        assertThat(voters(ANN)).containsExactly("Ann Archer", "Cleo Cole");
        assertThat(voters(BEN)).containsExactly("Ann Archer");
    }

    @Test
    public void aHiddenVoteDoesNotShowInTheVersionOfTheRound() {
        team.openVote();
        done(team.vote(CLEO, TWO, 1));
        team.payments.tracker.hide(TWO, BEN);
        team.close();

        long voted = newest(ANN);
        assertThat(team.round(ANN).version()).isEqualTo(voted);
        assertThat(team.round(BEN).version()).isEqualTo(newest(BEN)).isLessThan(voted);
    }

    @Test
    public void aHiddenVoteDoesNotShowInTheStateThatPagesAskFor() {
        team.openVote();
        done(team.vote(CLEO, TWO, 1));
        team.payments.tracker.hide(TWO, BEN);
        long before = newest(ANN);
        team.store.log().append(team.roundId(), RoundEvent.of(RoundAction.VOTED, team.now, CLEO));

        assertThat(team.state(ANN, before).version()).isEqualTo(before + 1);
        assertThat(team.state(BEN, before).version()).isEqualTo(before);
    }

    @Test
    public void aStateInWhichNothingHappenedAsksTheTrackerAboutNoIssue() {
        team.openVote();
        done(team.vote(CLEO, TWO, 1));
        int asked = team.payments.tracker.visibleLookups();

        team.state(BEN, newest(ANN));

        assertThat(team.payments.tracker.visibleLookups()).isEqualTo(asked);
    }

    private long newest(UserId viewer) {
        return team.log(viewer).lines().stream()
                .mapToLong(NoticeView::number)
                .max()
                .orElseThrow();
    }

    private List<String> voters(UserId viewer) {
        return team.log(viewer).lines().stream()
                .filter(line -> line.action() == RoundAction.VOTED)
                .map(line -> line.by().displayName().orElseThrow())
                .sorted()
                .toList();
    }

    @Test
    public void dotsOnWhatWasHiddenSinceAreFreeAndAnswerLikeThoseOnAnIssueThatNeverWas() {
        team.openVote();
        done(team.vote(BEN, TWO, 3));
        team.payments.tracker.hide(TWO, BEN);

        for (int dots = 0; dots <= 4; dots++) {
            assertThat(refusal(team.vote(BEN, TWO, dots))).isEqualTo("ballast.shared.issue-unknown");
        }
        assertThat(team.round(BEN).dots().left()).isEqualTo(5);
        assertThat(done(team.vote(BEN, ONE, 3)).dotsLeft()).isEqualTo(2);
    }

    @Test
    public void closesWithoutAQuestionOnceTheQuorumIsReached() {
        team.openVote();
        done(team.vote(BEN, ONE, 1));
        done(team.vote(CLEO, ONE, 1));

        RoundView closed = done(team.move(ANN, VOTE, CLOSED)).round().orElseThrow();

        assertThat(closed.stage()).isEqualTo(CLOSED);
        assertThat(actions(closed)).doesNotContain(RoundAction.CLOSED_BELOW_QUORUM);
    }

    @Test
    public void changesNothingWhenItIsClosedTwice() {
        team.openVote();
        done(team.vote(BEN, ONE, 1));
        RoundView once = team.close();

        assertThat(team.close()).isEqualTo(once);
        assertThat(refusal(team.vote(BEN, ONE, 2))).isEqualTo("ballast.round.none-open");
    }

    @Test
    public void leavesTheCountToWhoeverClosesNextAfterACrash() {
        RoundView round = team.openVote();
        done(team.vote(BEN, ONE, 1));
        team.store.rounds().move(team.openVoteId(), new RoundMove(2, RoundStage.COUNT, team.now, ANN));

        assertThat(refusal(team.vote(BEN, TWO, 1))).isEqualTo("ballast.round.wrong-stage");
        RoundView closed = done(team.move(ANN, VOTE, CLOSED)).round().orElseThrow();

        assertThat(closed.roundId()).isEqualTo(round.roundId());
        assertThat(closed.items().get(0).result().orElseThrow().votes()).isEqualTo(1);
    }

    @Test
    public void givesDotsOnAResolvedItemBackAndLeavesItOutOfTheRanking() {
        team.openVote();
        done(team.vote(BEN, ONE, 3));
        team.payments.issue(anIssue(1).resolved().build());

        assertThat(team.round(BEN).dots().left()).isEqualTo(5);
        assertThat(team.item(BEN, ONE).leftOut().orElseThrow().code()).isEqualTo("ballast.debt.resolved");
        assertThat(refusal(team.vote(BEN, ONE, 4))).isEqualTo("ballast.debt.resolved");
        assertThat(team.close().items().stream().filter(item -> item.result().isPresent()))
                .extracting(RoundItemView::issueId)
                .containsExactly(TWO, THREE);
    }

    @Test
    public void showsNothingOfAnItemThatSomebodyCanNotSee() {
        team.openVote();
        done(team.vote(ANN, TWO, 3));
        done(team.vote(CLEO, ONE, 1));
        team.payments.tracker.hide(TWO, BEN);

        assertThat(team.round(BEN).items()).extracting(RoundItemView::issueId).containsExactly(ONE, THREE);
        assertThat(refusal(team.vote(BEN, TWO, 1))).isEqualTo("ballast.shared.issue-unknown");
        assertThat(refusal(team.vote(BEN, new IssueId(999), 1))).isEqualTo("ballast.shared.issue-unknown");
        team.close();

        assertThat(team.round(BEN).items()).extracting(RoundItemView::issueId).containsExactly(ONE, THREE);
        assertThat(team.item(BEN, ONE).result().orElseThrow().rank()).isEqualTo(1);
        assertThat(team.item(ANN, ONE).result().orElseThrow().rank()).isEqualTo(2);
    }

    @Test
    public void givesDotsBackWhenTheirItemIsHiddenFromTheVoter() {
        team.openVote();
        done(team.vote(BEN, TWO, 3));
        team.payments.tracker.hide(TWO, BEN);

        assertThat(team.round(BEN).dots().left()).isEqualTo(5);
        done(team.vote(BEN, ONE, 3));
        done(team.vote(BEN, THREE, 2));
        team.close();

        assertThat(team.item(ANN, TWO).result().orElseThrow().votes()).isZero();
        assertThat(team.item(ANN, ONE).result().orElseThrow().votes()).isEqualTo(3);
    }

    @Test
    public void countsTheDotsOfSomebodyWhoHasLeft() {
        team.openVote();
        done(team.vote(BEN, TWO, 3));
        team.payments.tracker.addPerson(BEN, new Person(Optional.empty(), true));
        team.payments.tracker.hide(TWO, BEN);

        team.close();

        assertThat(team.item(ANN, TWO).result().orElseThrow().votes()).isEqualTo(3);
    }

    @Test
    public void deletesNobodysDotsWhenTheBudgetIsLowered() {
        team.openVote();
        done(team.vote(BEN, ONE, 3));
        done(team.vote(BEN, TWO, 2));

        team.payments.rounds.changeLimits(team.openVoteId(), new DotLimits(2, 1));

        assertThat(team.round(BEN).dots()).isEqualTo(new RoundDotLimitsView(2, 1, 5, 0));
        assertThat(refusal(team.vote(BEN, THREE, 1))).isEqualTo("ballast.debt.over-budget");
        done(team.vote(BEN, ONE, 0));
        done(team.vote(BEN, TWO, 1));
        assertThat(done(team.vote(BEN, THREE, 1)).dotsUsed()).isEqualTo(2);
    }

    @Test
    public void takesDotsFromParticipantsAlone() {
        team.openVote();

        assertThat(refusal(team.vote(new UserId("10009"), ONE, 1))).isEqualTo("ballast.round.not-a-participant");
    }

    @Test
    public void takesNoDotsAfterTheDeadline() {
        team.open(RoundTeam.form(Optional.of(List.of("vote")), Map.of(VOTE, team.now.plusSeconds(150))));
        done(team.vote(BEN, ONE, 1));
        team.tick();

        assertThat(refusal(team.vote(BEN, ONE, 2))).isEqualTo("ballast.round.too-late");
        assertThat(team.round(BEN).late()).isTrue();
        assertThat(team.item(BEN, ONE).myDots()).isEqualTo(1);
    }

    @Test
    public void replacesTheStandingVoteForItsItemsWhileItRuns() {
        done(team.payments.setDots(BEN, ONE, 2));
        team.openVote();
        IssueId later = team.add(aDebtItem().of(20).build());

        assertThat(refusal(team.payments.setDots(BEN, ONE, 3))).isEqualTo("ballast.debt.in-round");
        assertThat(done(team.payments.setDots(BEN, later, 3)).ballot().dotsLeft())
                .isZero();
        assertThat(done(team.payments.setDots(BEN, ONE, 1)).ballot().dotsLeft()).isEqualTo(1);
    }

    @Test
    public void keepsItsDotsOutOfThePublicFactsUntilTheClosing() {
        done(team.payments.setDots(BEN, ONE, 2));
        team.openVote();
        done(team.vote(ANN, ONE, 3));
        done(team.vote(CLEO, TWO, 1));
        team.payments.facts.refresh(ONE);

        assertThat(team.payments.facts.of(ONE).orElseThrow().votes()).isEqualTo(2);
        team.close();

        assertThat(team.payments.facts.of(ONE).orElseThrow().votes()).isEqualTo(3);
        assertThat(team.payments.facts.of(TWO).orElseThrow().voters()).isEqualTo(1);
        assertThat(team.payments.publisher.of(ONE).orElseThrow().votes()).isEqualTo(3);
    }

    @Test
    public void carriesItsDotsIntoTheStandingVoteAndLeavesOthersThere() {
        IssueId elsewhere = new IssueId(20);
        team.openVote();
        team.add(aDebtItem().of(elsewhere).build());
        done(team.payments.setDots(BEN, elsewhere, 2));
        done(team.vote(BEN, ONE, 3));
        done(team.vote(BEN, TWO, 1));
        team.close();

        assertThat(team.payments.ballots.find(team.payments.round().id(), BEN).marks())
                .isEqualTo(Map.of(elsewhere, 2, ONE, 3, TWO, 1));
        assertThat(refusal(team.payments.setDots(BEN, THREE, 1))).isEqualTo("ballast.debt.over-budget");
    }

    @Test
    public void saysWhoVotedOnceItIsClosedAndNeverForWhat() {
        team.openVote();
        done(team.vote(BEN, ONE, 3));
        assertThat(actions(team.round(ANN))).doesNotContain(RoundAction.VOTED);
        team.close();

        List<RoundEvent> lines = team.store.log().after(team.roundId(), 0).stream()
                .filter(event -> event.action() == RoundAction.VOTED)
                .toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).by()).isEqualTo(BEN);
        assertThat(lines.get(0).issue()).isEmpty();
        assertThat(lines.get(0).detail()).isEmpty();
    }

    @Test
    public void isUnknownToWhoCanNotSeeTheBoard() {
        team.openVote();
        team.payments.tracker.hideFilter(BOARD.filterId(), BEN);

        assertThat(refusal(team.vote(BEN, ONE, 1))).isEqualTo("ballast.shared.board-unknown");
        assertThat(refusal(team.tryOpen(BEN, RoundTeam.usual()))).isEqualTo("ballast.shared.board-unknown");
    }

    private List<RoundAction> actions(RoundView round) {
        return team.store.log().after(new RoundId(round.roundId()), 0).stream()
                .map(RoundEvent::action)
                .toList();
    }
}
