package org.ballast.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.debt.Tally;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

public class RerankTest {

    private static final BoardId BOARD = new BoardId(1);
    private static final UserId ANN = new UserId("10001");
    private static final Instant NOW = MONDAY;
    private static final Weights PLAIN = Weights.WITHOUT_STRATEGY;
    private static final Weights LIFTED = Weights.DEFAULT;

    @Test
    public void aLiftIsOpenUntilTheTeamWasAskedAboutAsMuch() {
        assertThat(lift(7, 1).state()).isEqualTo(LiftState.OPEN);
        assertThat(lift(7, 500, 499, 499).state()).isEqualTo(LiftState.OPEN);
        assertThat(lift(7, 500, 500, 500).state()).isEqualTo(LiftState.ACCEPTED);
        assertThat(lift(7, 500, 1000, 500).state()).isEqualTo(LiftState.ACCEPTED);
        assertThat(lift(7, 500, 500, 499).state()).isEqualTo(LiftState.KEPT);
        assertThat(lift(7, 500, 500, 0).state()).isEqualTo(LiftState.KEPT);
    }

    @Test
    public void anItemCountsTheLesserOfWhatWasAcceptedAndWhatTheLinksGive() {
        assertThat(lift(7, 1000).counted()).isZero();
        assertThat(lift(7, 1000, 500, 500).counted()).isEqualTo(500);
        assertThat(lift(7, 500, 1000, 1000).counted()).isEqualTo(500);
        assertThat(lift(7, 500, 1000, 250).counted()).isEqualTo(250);
    }

    @Test
    public void onlyWhatIsOpenWouldCountMore() {
        assertThat(lift(7, 1000).offered()).isEqualTo(1000);
        assertThat(lift(7, 1000, 500, 500).offered()).isEqualTo(1000);
        assertThat(lift(7, 1000, 1000, 0).offered()).isZero();
        assertThat(lift(7, 500, 1000, 1000).offered()).isEqualTo(500);
    }

    @Test
    public void toAcceptIsToAcceptAllThatTheLinksGive() {
        assertThat(lift(7, 1000, 500, 500).decide(true, ANN, NOW))
                .isEqualTo(new LiftDecision(
                        BOARD, new IssueId(7), 1000, 1000, Optional.empty(), Optional.empty(), ANN, NOW));
    }

    @Test
    public void toKeepAnItemLeavesItWhereItIsAndOnceDecidedTakesBackWhateverCounts() {
        assertThat(lift(7, 1000).decide(false, ANN, NOW).accepted()).isZero();
        assertThat(lift(7, 1000, 500, 500).decide(false, ANN, NOW).accepted()).isEqualTo(500);
        assertThat(lift(7, 1000, 1000, 300).decide(false, ANN, NOW).accepted()).isZero();
        assertThat(lift(7, 1000, 1000, 1000).decide(false, ANN, NOW).accepted()).isZero();
        assertThat(lift(7, 1000, 500, 500).decide(false, ANN, NOW).offered()).isEqualTo(1000);
    }

    @Test
    public void aDecisionIsNeverAboutMoreThanWasOffered() {
        assertThatThrownBy(() -> decision(7, 500, 501)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> decision(7, 500, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> decision(7, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> decision(7, 1001, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(decision(7, 1000, 1000).accepted()).isEqualTo(1000);
        assertThat(decision(7, 1, 0).offered()).isEqualTo(1);
    }

    @Test
    public void liftsAreOfIssuesToWhichLinksGiveSomethingEachWithItsOwnDecision() {
        Map<IssueId, Lift> lifts = Lift.of(
                BOARD,
                Map.of(new IssueId(7), 500, new IssueId(8), 0, new IssueId(9), 1),
                List.of(decision(7, 500, 500), decision(6, 1000, 1000)));

        assertThat(lifts)
                .containsOnly(Map.entry(new IssueId(7), lift(7, 500, 500, 500)), Map.entry(new IssueId(9), lift(9, 1)));
    }

    @Test
    public void whatIsLiftedAndWhatItPassesShowTheirOldAndTheirNewPlace() {
        Rerank rerank = Rerank.of(
                List.of(candidate(1, 2, 0), candidate(2, 1, 0), candidate(3, 3, 0)),
                Map.of(new IssueId(2), lift(2, 1000)),
                NOW,
                PLAIN,
                LIFTED);

        assertThat(rerank.lifted()).hasSize(1);
        Rerank.Move move = rerank.lifted().get(0);
        assertThat(move.before().rank()).isEqualTo(3);
        assertThat(move.after().rank()).isEqualTo(2);
        assertThat(move.lift()).contains(lift(2, 1000));
        assertThat(move.before().parts()).extracting(ScorePoints::part).doesNotContain(ScorePart.ALIGNMENT);
        assertThat(move.after().parts()).contains(new ScorePoints(ScorePart.ALIGNMENT, 250, 250));
        assertThat(rerank.passed())
                .extracting(passed -> passed.after().issue().value())
                .containsExactly(1L);
        assertThat(rerank.passed().get(0).before().rank()).isEqualTo(2);
        assertThat(rerank.passed().get(0).after().rank()).isEqualTo(3);
    }

    @Test
    public void openLiftsComeFirstThenTheAcceptedThenTheKeptEachByItsNewPlace() {
        Rerank rerank = Rerank.of(
                List.of(candidate(1, 5, 0), candidate(2, 4, 1000), candidate(3, 1, 0), candidate(4, 2, 0)),
                Map.of(
                        new IssueId(1), lift(1, 1000, 1000, 0),
                        new IssueId(2), lift(2, 1000, 1000, 1000),
                        new IssueId(3), lift(3, 500),
                        new IssueId(4), lift(4, 500)),
                NOW,
                LIFTED,
                LIFTED);

        assertThat(rerank.lifted())
                .extracting(move -> move.after().issue().value())
                .containsExactly(4L, 3L, 2L, 1L);
    }

    @Test
    public void whereNothingIsOpenNothingWouldMoveWhateverTheWeights() {
        Rerank rerank = Rerank.of(
                List.of(candidate(1, 2, 0), candidate(2, 1, 0)),
                Map.of(new IssueId(2), lift(2, 1000, 1000, 0)),
                NOW,
                PLAIN,
                new Weights(50, 50, 0, 0));

        assertThat(rerank.passed()).isEmpty();
        assertThat(rerank.lifted())
                .hasSize(1)
                .allSatisfy(move -> assertThat(move.after()).isEqualTo(move.before()));
    }

    private static Candidate candidate(long issue, int votes, int alignment) {
        return new Candidate(aDebtItem().of(issue).build(), new Tally(votes, votes), alignment);
    }

    private static Lift lift(long issue, int given) {
        return new Lift(BOARD, new IssueId(issue), given, Optional.empty(), false, Optional.empty());
    }

    private static Lift lift(long issue, int given, int offered, int accepted) {
        return new Lift(
                BOARD,
                new IssueId(issue),
                given,
                Optional.empty(),
                false,
                Optional.of(decision(issue, offered, accepted)));
    }

    private static LiftDecision decision(long issue, int offered, int accepted) {
        return new LiftDecision(
                BOARD, new IssueId(issue), offered, accepted, Optional.empty(), Optional.empty(), ANN, NOW);
    }
}
