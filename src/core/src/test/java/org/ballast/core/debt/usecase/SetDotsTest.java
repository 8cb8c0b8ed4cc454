package org.ballast.core.debt.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;

import java.util.Optional;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.TrackerUnavailableException;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.testing.Payments;
import org.junit.Before;
import org.junit.Test;

public class SetDotsTest {

    private final Payments payments = Payments.team();
    private final IssueId one = payments.tagged(aDebtItem().of(1).build());
    private final IssueId two = payments.tagged(aDebtItem().of(2).build());

    @Before
    public void nobodyWaitsForTheTrackerInsideAUnitOfWork() {
        payments.tracker.neverSearchWhile(payments.unitOfWork::isRunning);
    }

    @Test
    public void givesDotsAndShowsWhatIsLeft() {
        DotsView view = done(payments.setDots(ANN, one, 2));

        assertThat(view.issueId()).isEqualTo(one);
        assertThat(view.votes()).contains(2);
        assertThat(view.voters()).contains(1);
        BallotView ballot = view.ballot();
        assertThat(ballot.boardId()).isEqualTo(BOARD.id());
        assertThat(ballot.budget()).isEqualTo(5);
        assertThat(ballot.cap()).isEqualTo(3);
        assertThat(ballot.dotsUsed()).isEqualTo(2);
        assertThat(ballot.dotsLeft()).isEqualTo(3);
        assertThat(ballot.marks()).containsExactly(new MarkView(one, 2));
        assertThat(payments.ballots.find(payments.round().id(), ANN).votes())
                .allMatch(vote -> vote.castAt().equals(NOW));
    }

    @Test
    public void addsUpTheDotsOfAllVotersAndShowsNobodyElsesPaper() {
        done(payments.setDots(ANN, one, 2));

        DotsView view = done(payments.setDots(BEN, one, 1));

        assertThat(view.votes()).contains(3);
        assertThat(view.voters()).contains(2);
        assertThat(view.ballot().marks()).containsExactly(new MarkView(one, 1));
    }

    @Test
    public void publishesTheNewSums() {
        done(payments.setDots(ANN, one, 2));
        assertThat(payments.publisher.of(one).orElseThrow().votes()).isEqualTo(2);

        done(payments.setDots(ANN, one, 0));
        assertThat(payments.publisher.of(one).orElseThrow().votes()).isZero();
        assertThat(payments.publisher.of(two)).isEmpty();
    }

    @Test
    public void publishesAlsoTheIssueWhoseIdleDotsWereInTheWay() {
        done(payments.setDots(ANN, one, 3));
        done(payments.setDots(ANN, two, 2));
        payments.tracker.with(anIssue(1).resolved().build());
        IssueId three = payments.tagged(aDebtItem().of(3).build());

        done(payments.setDots(ANN, three, 1));

        assertThat(payments.publisher.of(one).orElseThrow().votes()).isEqualTo(2);
        assertThat(payments.publisher.of(three).orElseThrow().votes()).isEqualTo(1);
    }

    @Test
    public void writesNothingWhenTheNumberStaysTheSame() {
        done(payments.setDots(ANN, one, 2));
        int writes = payments.publisher.writes();

        done(payments.setDots(ANN, one, 2));

        assertThat(payments.publisher.writes()).isEqualTo(writes);
    }

    @Test
    public void refusesADotBeyondTheBudgetAndChangesNothing() {
        done(payments.setDots(ANN, one, 3));

        assertThat(refusal(payments.setDots(ANN, two, 3))).isEqualTo("ballast.debt.over-budget");
        assertThat(payments.ballots.find(payments.round().id(), ANN).votes()).hasSize(3);
    }

    @Test
    public void aHiddenIssueAnswersLikeOneThatDoesNotExist() {
        payments.tracker.hide(one, BEN);

        assertThat(payments.setDots(BEN, one, 1)).isEqualTo(payments.setDots(BEN, new IssueId(999), 1));
        assertThat(payments.setDots(BEN, one, 0)).isEqualTo(payments.setDots(BEN, new IssueId(999), 0));
        assertThat(refusal(payments.setDots(BEN, one, 1))).isEqualTo("ballast.shared.issue-unknown");
    }

    @Test
    public void dotsOnAnIssueThatWasHiddenMeanwhileCanBeTakenBackWithoutShowingItsSums() {
        done(payments.setDots(BEN, one, 2));
        done(payments.setDots(ANN, one, 3));
        payments.tracker.hide(one, BEN);

        DotsView view = done(payments.setDots(BEN, one, 1));

        assertThat(view.votes()).isEmpty();
        assertThat(view.voters()).isEmpty();
        assertThat(view.ballot().marks()).isEmpty();
        assertThat(view.ballot().dotsUsed()).isZero();
    }

    @Test
    public void goesOnVotingAfterAnotherMarkedIssueWasHidden() {
        done(payments.setDots(BEN, one, 2));
        done(payments.setDots(BEN, two, 1));
        payments.tracker.hide(one, BEN);

        DotsView view = done(payments.setDots(BEN, two, 2));

        assertThat(view.ballot().marks()).containsExactly(new MarkView(two, 2));
    }

    @Test
    public void aBoardWhoseFilterIsHiddenAnswersLikeOneThatDoesNotExist() {
        payments.tracker.hideFilter(BOARD.filterId(), BEN);

        assertThat(refusal(payments.setDots(BEN, one, 1))).isEqualTo("ballast.shared.board-unknown");
        assertThat(refusal(setDots(new BoardId(99)))).isEqualTo("ballast.shared.board-unknown");
    }

    @Test
    public void aBoardWithoutStandingVoteIsUnknown() {
        payments.rounds.close(payments.round().id(), NOW);

        assertThat(refusal(payments.setDots(ANN, one, 1))).isEqualTo("ballast.shared.board-unknown");
    }

    @Test
    public void takesNoDotsForIssuesThatAreUntaggedResolvedOrElsewhere() {
        IssueId untagged = payments.issue(7);
        payments.tagged(aDebtItem().of(8).build());
        payments.tracker.with(anIssue(8).resolved().build());
        payments.tagged(aDebtItem().of(9).build());
        payments.tracker.removeFromFilter(new IssueId(9), BOARD.filterId());

        assertThat(refusal(payments.setDots(ANN, untagged, 1))).isEqualTo("ballast.debt.not-tagged");
        assertThat(refusal(payments.setDots(ANN, new IssueId(8), 1))).isEqualTo("ballast.debt.resolved");
        assertThat(refusal(payments.setDots(ANN, new IssueId(9), 1))).isEqualTo("ballast.debt.not-on-board");
    }

    @Test
    public void boardsHaveVotesOfTheirOwn() {
        payments.enable(
                aBoard().id(2).filter(102).build(),
                Payments.team().planning.policies().of(BOARD.id()).get(0).policy());
        payments.tracker.with(anIssue(1).build(), 102);

        done(payments.setDots(ANN, one, 2));
        DotsView view = done(setDots(new BoardId(2)));

        assertThat(view.votes()).contains(1);
        assertThat(view.ballot().dotsUsed()).isEqualTo(1);
        assertThat(payments.publisher.of(one).orElseThrow().votes()).isEqualTo(3);
    }

    @Test
    public void looksAgainWhenAnotherTabPutAnotherIssueOnTheBallotMeanwhile() {
        payments.unitOfWork.beforeNextRun(() -> done(payments.setDots(ANN, two, 3)));

        assertThat(refusal(payments.setDots(ANN, one, 3))).isEqualTo("ballast.debt.over-budget");

        payments.unitOfWork.beforeNextRun(() -> done(payments.setDots(ANN, two, 1)));
        DotsView view = done(payments.setDots(ANN, one, 3));
        assertThat(view.ballot().marks()).containsExactly(new MarkView(one, 3), new MarkView(two, 1));
        assertThat(view.ballot().dotsLeft()).isEqualTo(1);
    }

    @Test
    public void givesUpWhenTheBallotNeverHoldsStill() {
        for (int issue = 10; issue < 30; issue++) {
            payments.tagged(aDebtItem().of(issue).build());
        }
        int[] next = {10};
        UnitOfWork restless = new UnitOfWork() {
            @Override
            public <T> Outcome<T> run(java.util.function.Supplier<Outcome<T>> work) {
                done(payments.setDots(ANN, new IssueId(next[0]), 1));
                Outcome<T> outcome = work.get();
                done(payments.setDots(ANN, new IssueId(next[0]++), 0));
                return outcome;
            }
        };

        assertThat(refusal(new SetDots(payments.debt, payments.asked(), payments.facts, restless)
                        .handle(new SetDots.Command(ANN, BOARD.id(), one, 1, NOW))))
                .isEqualTo("ballast.shared.busy");
    }

    @Test
    public void changesNothingWhileTheTrackerCanNotSearch() {
        payments.tracker.stopSearching();

        assertThatThrownBy(() -> payments.setDots(ANN, one, 1)).isInstanceOf(TrackerUnavailableException.class);
        assertThat(payments.ballots.issues()).isEmpty();
    }

    @Test
    public void saysSoWhenTooManyWriteAtOnce() {
        UnitOfWork busy = new UnitOfWork() {
            @Override
            public <T> Outcome<T> run(java.util.function.Supplier<Outcome<T>> work) {
                return Outcome.refused(Refusals.BUSY);
            }
        };
        SetDots setDots = new SetDots(payments.debt, payments.asked(), payments.facts, busy);

        assertThat(refusal(setDots.handle(new SetDots.Command(ANN, BOARD.id(), one, 1, NOW))))
                .isEqualTo("ballast.shared.busy");
    }

    @Test
    public void aPaperShowsTheDotsThatCountAndNothingElse() {
        done(payments.setDots(ANN, one, 1));
        done(payments.setDots(ANN, two, 3));
        done(payments.setDots(BEN, two, 1));
        payments.rounds.changeLimits(payments.round().id(), new DotLimits(3, 2));
        ViewBallot viewBallot = new ViewBallot(payments.debt, payments.asked());

        BallotView view = done(viewBallot.handle(new ViewBallot.Command(ANN, BOARD.id())));
        assertThat(view).isEqualTo(new BallotView(BOARD.id(), 3, 2, 4, 0, view.marks()));
        assertThat(view.marks()).containsExactly(new MarkView(one, 1), new MarkView(two, 3));

        payments.tracker.with(anIssue(2).resolved().build());
        assertThat(done(viewBallot.handle(new ViewBallot.Command(ANN, BOARD.id())))
                        .marks())
                .containsExactly(new MarkView(one, 1));
        assertThat(refusal(viewBallot.handle(new ViewBallot.Command(ANN, new BoardId(9)))))
                .isEqualTo("ballast.shared.board-unknown");
    }

    private Outcome<DotsView> setDots(BoardId board) {
        return new SetDots(payments.debt, payments.asked(), payments.facts, payments.unitOfWork)
                .handle(new SetDots.Command(ANN, board, one, 1, NOW));
    }

    @Test
    public void anEmptyPaperAsksTheTrackerForNothing() {
        BallotView view =
                done(new ViewBallot(payments.debt, payments.asked()).handle(new ViewBallot.Command(BEN, BOARD.id())));

        assertThat(view.marks()).isEmpty();
        assertThat(view.dotsLeft()).isEqualTo(5);
        assertThat(payments.items.lookups()).isZero();
        assertThat(Optional.of(view.dotsUsed())).contains(0);
    }
}
