package org.ballast.core.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.junit.Test;

public class VotingPaperTest {

    private static final IssueId ONE = new IssueId(1);
    private static final IssueId TWO = new IssueId(2);
    private static final IssueId THREE = new IssueId(3);
    private static final Instant LATER = MONDAY.plusSeconds(60);

    @Test
    public void changesNothingWhenTheNumberStaysTheSame() {
        VotingPaper paper = paper(new DotLimits(5, 3), vote(ONE, 1, 1), vote(ONE, 2, 2));

        assertThat(paper.set(ONE, 2, LATER).isEmpty()).isTrue();
        assertThat(paper.set(ONE, 1, LATER).isEmpty()).isFalse();
        assertThat(paper.set(ONE, 3, LATER).isEmpty()).isFalse();
    }

    @Test
    public void aBallotAfterAChangeHasTheRowsThatStayAndThoseThatCame() {
        VotingPaper paper = paper(new DotLimits(5, 3), vote(ONE, 1, 1), vote(TWO, 2, 1));

        Ballot more = paper.ballot().after(paper.set(ONE, 3, LATER));
        assertThat(more.marks()).isEqualTo(Map.of(ONE, 3, TWO, 1));
        assertThat(more.votes()).contains(vote(ONE, 1, 1), vote(TWO, 2, 1));

        assertThat(paper.ballot().after(paper.set(TWO, 0, LATER)).votes()).containsExactly(vote(ONE, 1, 1));
    }

    @Test
    public void refusesMoreThanTheBudget() {
        VotingPaper paper = paper(new DotLimits(3, 3), vote(ONE, 1, 1), vote(ONE, 2, 2));

        assertThat(paper.objection(TWO, 1)).isEmpty();
        assertThat(paper.objection(TWO, 2))
                .contains(Refusal.conflict("ballast.debt.over-budget").with(2).with(3));
        assertThat(paper.dotsLeft()).isEqualTo(1);
    }

    @Test
    public void refusesMoreThanTheCapOnOneIssue() {
        VotingPaper paper = paper(new DotLimits(9, 3), vote(ONE, 1, 1));

        assertThat(paper.objection(ONE, 3)).isEmpty();
        assertThat(paper.objection(ONE, 4))
                .contains(Refusal.conflict("ballast.debt.over-cap").with(3));
        assertThat(paper.objectionToOneMore(ONE)).isEmpty();
    }

    @Test
    public void refusesNumbersThatAreNoDots() {
        VotingPaper paper = paper(new DotLimits(99, 99), vote(ONE, 1, 1));

        assertThat(paper.objection(ONE, 0)).isEmpty();
        assertThat(paper.objection(ONE, 99)).isEmpty();
        for (int dots : new int[] {-1, 100, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThat(paper.objection(ONE, dots))
                    .contains(Refusal.invalid("ballast.debt.dots-out-of-range", "dots")
                            .with(99));
        }
    }

    @Test
    public void afterTheLimitsWereLoweredTakingBackIsAllowedAndAddingIsNot() {
        VotingPaper paper =
                paper(new DotLimits(2, 1), vote(ONE, 1, 1), vote(ONE, 2, 2), vote(ONE, 3, 3), vote(TWO, 4, 1));

        assertThat(paper.dotsUsed()).isEqualTo(4);
        assertThat(paper.dotsLeft()).isZero();
        assertThat(paper.objection(ONE, 2)).isEmpty();
        assertThat(paper.objection(ONE, 3)).isEmpty();
        assertThat(paper.objection(TWO, 0)).isEmpty();
        assertThat(paper.objection(THREE, 1)).map(Refusal::code).contains("ballast.debt.over-budget");
        assertThat(paper.objection(ONE, 4)).map(Refusal::code).contains("ballast.debt.over-cap");
    }

    @Test
    public void dotsOnIssuesThatNoLongerCountAreFreeAgain() {
        for (Standing standing : List.of(Standing.HIDDEN, Standing.UNTAGGED, Standing.ELSEWHERE, Standing.RESOLVED)) {
            VotingPaper paper = butOneIs(standing, paper(new DotLimits(2, 2), vote(ONE, 1, 1), vote(ONE, 2, 2)));

            assertThat(paper.dotsUsed()).as(standing.name()).isZero();
            assertThat(paper.dotsLeft()).isEqualTo(2);
            BallotChange change = paper.set(TWO, 1, LATER);
            assertThat(change.removed()).containsExactly(vote(ONE, 1, 1));
            assertThat(change.added()).containsExactly(new Vote(TWO, 1, 1, LATER));
        }
    }

    @Test
    public void dotsOnIssuesThatNoLongerCountCanBeTakenBackButNotAdded() {
        VotingPaper paper = butOneIs(Standing.RESOLVED, paper(new DotLimits(5, 3), vote(ONE, 1, 1), vote(ONE, 2, 2)));

        assertThat(paper.objection(ONE, 1)).isEmpty();
        assertThat(paper.objection(ONE, 3)).map(Refusal::code).contains("ballast.debt.resolved");
        assertThat(paper.objection(ONE, 2)).map(Refusal::code).contains("ballast.debt.resolved");
    }

    @Test
    public void saysWhyAnIssueTakesNoDots() {
        assertThat(objectionTo(Standing.HIDDEN)).isEqualTo("ballast.shared.issue-unknown");
        assertThat(objectionTo(Standing.UNTAGGED)).isEqualTo("ballast.debt.not-tagged");
        assertThat(objectionTo(Standing.ELSEWHERE)).isEqualTo("ballast.debt.not-on-board");
        assertThat(objectionTo(Standing.RESOLVED)).isEqualTo("ballast.debt.resolved");
        assertThat(objectionTo(Standing.OPEN)).isEqualTo("none");
        VotingPaper empty = new VotingPaper(ballot(), DotLimits.DEFAULT, Map.of());
        assertThat(empty.objection(ONE, 0)).map(Refusal::code).contains("ballast.shared.issue-unknown");
    }

    @Test
    public void isNeverSetAgainstAnObjection() {
        VotingPaper paper = paper(new DotLimits(1, 1));

        assertThatThrownBy(() -> paper.set(ONE, 2, LATER)).hasMessageContaining("ballast.debt.over-cap");
    }

    private static String objectionTo(Standing standing) {
        VotingPaper paper = new VotingPaper(ballot(), DotLimits.DEFAULT, Map.of(ONE, standing));
        return paper.objectionToOneMore(ONE).map(Refusal::code).orElse("none");
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

    private static VotingPaper butOneIs(Standing standing, VotingPaper paper) {
        Map<IssueId, Standing> standings = new TreeMap<>(paper.standings());
        standings.put(ONE, standing);
        return new VotingPaper(paper.ballot(), paper.limits(), standings);
    }
}
