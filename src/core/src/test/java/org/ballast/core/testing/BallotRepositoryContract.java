package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.util.List;
import java.util.Map;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.BallotChange;
import org.ballast.core.debt.BallotRepository;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.Tally;
import org.ballast.core.debt.Vote;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link BallotRepository} does. */
public abstract class BallotRepositoryContract {

    private static final RoundId ROUND = new RoundId(1);
    private static final RoundId OTHER_ROUND = new RoundId(2);
    private static final UserId ANN = new UserId("10001");
    private static final UserId BEN = new UserId("10002");
    private static final IssueId ONE = new IssueId(1);
    private static final IssueId TWO = new IssueId(2);

    /** An empty repository. */
    protected abstract BallotRepository newRepository();

    @Test
    public void handsOutAnEmptyPaperBeforeAnythingWasGiven() {
        BallotRepository ballots = newRepository();

        assertThat(ballots.find(ROUND, ANN)).isEqualTo(new Ballot(ROUND, ANN, List.of()));
        assertThat(ballots.tallies(ROUND)).isEmpty();
        assertThat(ballots.tallies(ONE)).isEmpty();
    }

    @Test
    public void keepsEveryDotAsItWasGiven() {
        BallotRepository ballots = newRepository();

        add(ballots, ROUND, ANN, vote(ONE, 1, 1), vote(ONE, 2, 2), vote(TWO, 99, 1));

        assertThat(ballots.find(ROUND, ANN).votes())
                .containsExactlyInAnyOrder(vote(ONE, 1, 1), vote(ONE, 2, 2), vote(TWO, 99, 1));
    }

    @Test
    public void keepsVotersAndRoundsApart() {
        BallotRepository ballots = newRepository();
        add(ballots, ROUND, ANN, vote(ONE, 1, 1));
        add(ballots, ROUND, BEN, vote(ONE, 1, 1));
        add(ballots, OTHER_ROUND, ANN, vote(ONE, 1, 1));

        ballots.apply(new BallotChange(ROUND, ANN, List.of(vote(ONE, 1, 1)), List.of()));

        assertThat(ballots.find(ROUND, ANN).votes()).isEmpty();
        assertThat(ballots.find(ROUND, BEN).votes()).hasSize(1);
        assertThat(ballots.find(OTHER_ROUND, ANN).votes()).hasSize(1);
    }

    @Test
    public void handsOutEveryPaperOfARoundByVoter() {
        BallotRepository ballots = newRepository();
        add(ballots, ROUND, BEN, vote(TWO, 1, 1));
        add(ballots, ROUND, ANN, vote(ONE, 1, 1), vote(TWO, 2, 1));
        add(ballots, OTHER_ROUND, BEN, vote(ONE, 1, 1));

        assertThat(ballots.all(ROUND)).extracting(Ballot::voter).containsExactly(ANN, BEN);
        assertThat(ballots.all(ROUND).get(0).votes()).containsExactlyInAnyOrder(vote(ONE, 1, 1), vote(TWO, 2, 1));
        assertThat(ballots.all(new RoundId(3))).isEmpty();
    }

    @Test
    public void countsDotsAndVotersOfARound() {
        BallotRepository ballots = newRepository();
        add(ballots, ROUND, ANN, vote(ONE, 1, 1), vote(ONE, 2, 2), vote(TWO, 3, 1));
        add(ballots, ROUND, BEN, vote(ONE, 1, 1));
        add(ballots, OTHER_ROUND, BEN, vote(ONE, 1, 1));

        assertThat(ballots.tallies(ROUND)).isEqualTo(Map.of(ONE, new Tally(3, 2), TWO, new Tally(1, 1)));
    }

    @Test
    public void countsDotsAndVotersOfAnIssue() {
        BallotRepository ballots = newRepository();
        add(ballots, ROUND, ANN, vote(ONE, 1, 1), vote(ONE, 2, 2), vote(TWO, 3, 1));
        add(ballots, ROUND, BEN, vote(ONE, 1, 1));
        add(ballots, OTHER_ROUND, BEN, vote(ONE, 1, 1));

        assertThat(ballots.tallies(ONE)).isEqualTo(Map.of(ROUND, new Tally(3, 2), OTHER_ROUND, new Tally(1, 1)));
    }

    @Test
    public void refusesASlotThatIsTaken() {
        BallotRepository ballots = newRepository();
        add(ballots, ROUND, ANN, vote(ONE, 1, 1));

        assertThatThrownBy(() -> add(ballots, ROUND, ANN, vote(TWO, 1, 1))).isInstanceOf(RuntimeException.class);
        assertThat(ballots.find(ROUND, ANN).votes()).containsExactly(vote(ONE, 1, 1));
    }

    @Test
    public void refusesAMarkThatIsTaken() {
        BallotRepository ballots = newRepository();
        add(ballots, ROUND, ANN, vote(ONE, 1, 1));

        assertThatThrownBy(() -> add(ballots, ROUND, ANN, vote(ONE, 2, 1))).isInstanceOf(RuntimeException.class);
        assertThat(ballots.find(ROUND, ANN).votes()).containsExactly(vote(ONE, 1, 1));
    }

    @Test
    public void movesADotToAnotherSlotInOneChange() {
        BallotRepository ballots = newRepository();
        add(ballots, ROUND, ANN, vote(ONE, 5, 1));

        ballots.apply(new BallotChange(ROUND, ANN, List.of(vote(ONE, 5, 1)), List.of(vote(ONE, 1, 1))));

        assertThat(ballots.find(ROUND, ANN).votes()).containsExactly(vote(ONE, 1, 1));
    }

    @Test
    public void removesNothingButTheVeryDotThatWasMeant() {
        BallotRepository ballots = newRepository();
        add(ballots, ROUND, ANN, vote(TWO, 1, 1));

        ballots.apply(new BallotChange(ROUND, ANN, List.of(vote(ONE, 1, 1), vote(TWO, 1, 2)), List.of()));

        assertThat(ballots.find(ROUND, ANN).votes()).containsExactly(vote(TWO, 1, 1));
    }

    @Test
    public void forgetsAnIssueInEveryRound() {
        BallotRepository ballots = newRepository();
        add(ballots, ROUND, ANN, vote(ONE, 1, 1), vote(TWO, 2, 1));
        add(ballots, OTHER_ROUND, BEN, vote(ONE, 1, 1));

        assertThat(ballots.issues()).containsExactly(ONE, TWO);
        ballots.removeAll(ONE);

        assertThat(ballots.issues()).containsExactly(TWO);
        assertThat(ballots.tallies(ONE)).isEmpty();
        assertThat(ballots.tallies(TWO)).hasSize(1);
    }

    @Test
    public void takesAwayAllDotsOfARound() {
        BallotRepository ballots = newRepository();
        add(ballots, ROUND, ANN, vote(ONE, 1, 1), vote(TWO, 2, 1));
        add(ballots, ROUND, BEN, vote(ONE, 1, 1));
        add(ballots, OTHER_ROUND, BEN, vote(ONE, 1, 1));

        ballots.removeAll(ROUND);

        assertThat(ballots.tallies(ROUND)).isEmpty();
        assertThat(ballots.tallies(OTHER_ROUND)).hasSize(1);
    }

    private static Vote vote(IssueId issue, int slot, int mark) {
        return new Vote(issue, slot, mark, MONDAY);
    }

    private static void add(BallotRepository ballots, RoundId round, UserId voter, Vote... votes) {
        ballots.apply(new BallotChange(round, voter, List.of(), List.of(votes)));
    }
}
