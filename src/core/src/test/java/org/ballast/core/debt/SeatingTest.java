package org.ballast.core.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

public class SeatingTest {

    private static final IssueId ONE = new IssueId(1);
    private static final IssueId TWO = new IssueId(2);
    private static final IssueId THREE = new IssueId(3);
    private static final Instant LATER = MONDAY.plusSeconds(60);

    @Test
    public void givesTheLowestFreeSlotsAndMarks() {
        VotingPaper paper = paper(new DotLimits(5, 3), vote(ONE, 2, 2));

        BallotChange change = paper.set(ONE, 3, LATER);

        assertThat(change.removed()).isEmpty();
        assertThat(change.added()).containsExactly(new Vote(ONE, 1, 1, LATER), new Vote(ONE, 3, 3, LATER));
        assertThat(change.round()).isEqualTo(new RoundId(1));
        assertThat(change.voter()).isEqualTo(new UserId("10001"));
    }

    @Test
    public void takesTheHighestMarksBackFirst() {
        VotingPaper paper = paper(new DotLimits(5, 3), vote(ONE, 3, 2), vote(ONE, 2, 3), vote(ONE, 1, 1));

        BallotChange change = paper.set(ONE, 1, LATER);

        assertThat(change.removed()).containsExactly(vote(ONE, 3, 2), vote(ONE, 2, 3));
        assertThat(change.added()).isEmpty();
    }

    @Test
    public void dotsThatNoLongerCountStayUntilTheirSlotIsNeededAndTheOldestGoFirst() {
        Vote older = new Vote(ONE, 2, 1, MONDAY.minusSeconds(60));
        VotingPaper paper = new VotingPaper(
                ballot(vote(ONE, 1, 2), older, vote(TWO, 3, 1)),
                new DotLimits(4, 2),
                Map.of(ONE, Standing.UNTAGGED, TWO, Standing.OPEN, THREE, Standing.OPEN));

        assertThat(paper.set(THREE, 1, LATER).removed()).isEmpty();
        assertThat(paper.set(THREE, 1, LATER).added()).containsExactly(new Vote(THREE, 4, 1, LATER));
        assertThat(paper.set(THREE, 2, LATER).removed()).containsExactly(older);
        assertThat(paper.set(THREE, 2, LATER).added())
                .containsExactly(new Vote(THREE, 2, 1, LATER), new Vote(THREE, 4, 2, LATER));
    }

    @Test
    public void addingMovesDotsFromSlotsBeyondALoweredBudget() {
        VotingPaper paper = paper(new DotLimits(3, 3), vote(ONE, 4, 1), vote(TWO, 5, 1));

        BallotChange change = paper.set(THREE, 1, LATER);

        assertThat(change.removed()).containsExactly(vote(ONE, 4, 1), vote(TWO, 5, 1));
        assertThat(change.added()).containsExactly(vote(ONE, 1, 1), vote(TWO, 2, 1), new Vote(THREE, 3, 1, LATER));
    }

    @Test
    public void addingMovesMarksBeyondALoweredCap() {
        VotingPaper paper = paper(new DotLimits(5, 2), vote(ONE, 1, 3), vote(TWO, 2, 3));

        BallotChange change = paper.set(ONE, 2, LATER);

        assertThat(change.removed()).containsExactly(vote(ONE, 1, 3));
        assertThat(change.added()).containsExactly(vote(ONE, 1, 1), new Vote(ONE, 3, 2, LATER));
    }

    @Test
    public void leavesDotsWithinTheLimitsWhereTheyAre() {
        VotingPaper paper = paper(new DotLimits(3, 2), vote(ONE, 3, 2));

        assertThat(paper.set(ONE, 2, LATER).removed()).isEmpty();
        assertThat(paper.set(ONE, 2, LATER).added()).containsExactly(new Vote(ONE, 1, 1, LATER));
    }

    @Test
    public void theSameNumberMovesNothingEvenBeyondTheLimits() {
        VotingPaper paper = paper(new DotLimits(2, 2), vote(ONE, 5, 1));

        assertThat(paper.set(ONE, 1, LATER).isEmpty()).isTrue();
    }

    @Test
    public void freesNoMoreIdleDotsThanAreInTheWay() {
        VotingPaper paper = new VotingPaper(
                ballot(vote(ONE, 1, 1), vote(ONE, 2, 2), vote(TWO, 3, 1), vote(TWO, 4, 2)),
                new DotLimits(5, 3),
                Map.of(ONE, Standing.RESOLVED, TWO, Standing.OPEN));

        assertThat(paper.set(TWO, 3, LATER).removed()).isEmpty();
        assertThat(paper.set(TWO, 3, LATER).added()).containsExactly(new Vote(TWO, 5, 3, LATER));
    }

    private static Vote vote(IssueId issue, int slot, int mark) {
        return new Vote(issue, slot, mark, MONDAY);
    }

    private static Ballot ballot(Vote... votes) {
        return new Ballot(new RoundId(1), new UserId("10001"), List.of(votes));
    }

    /** A paper on which issues 1 to 3 are open. */
    private static VotingPaper paper(DotLimits limits, Vote... votes) {
        return new VotingPaper(
                ballot(votes), limits, Map.of(ONE, Standing.OPEN, TWO, Standing.OPEN, THREE, Standing.OPEN));
    }
}
