package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.debt.Tally;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.debt.VotingRoundRepository;
import org.ballast.core.round.DebtRound;
import org.ballast.core.round.DebtRoundRepository;
import org.ballast.core.round.EstimateScale;
import org.ballast.core.round.Participant;
import org.ballast.core.round.RoundItem;
import org.ballast.core.round.RoundMove;
import org.ballast.core.round.RoundPlan;
import org.ballast.core.round.RoundResult;
import org.ballast.core.round.RoundStage;
import org.ballast.core.round.ScaleKind;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.junit.Before;
import org.junit.Test;

/** What every {@link DebtRoundRepository} does, with what its voting rounds say of it. */
public abstract class DebtRoundRepositoryContract {

    private static final BoardId BOARD = new BoardId(1);
    private static final UserId ANN = new UserId("10001");
    private static final UserId BEN = new UserId("10002");
    private static final IssueId ONE = new IssueId(1);
    private static final IssueId TWO = new IssueId(2);
    private static final RoundPlan PLAN = new RoundPlan(
            "Q4 “größer” 🙂",
            RoundStage.CHOICES,
            EstimateScale.usual(ScaleKind.T_SHIRT),
            0,
            100,
            false,
            Map.of(RoundStage.VOTE, MONDAY.plusSeconds(60)),
            true);

    /** Both empty, over the same tables. */
    public record Repositories(VotingRoundRepository voting, DebtRoundRepository rounds) {}

    protected abstract Repositories newRepositories();

    private VotingRoundRepository voting;
    private DebtRoundRepository rounds;

    @Before
    public void openRepositories() {
        Repositories repositories = newRepositories();
        voting = repositories.voting();
        rounds = repositories.rounds();
    }

    @Test
    public void findsNothingBeforeARoundWasOpened() {
        assertThat(rounds.findOpen(BOARD)).isEmpty();
        assertThat(rounds.find(new RoundId(1_000_000))).isEmpty();
        assertThat(rounds.closed(BOARD)).isEmpty();
        assertThat(voting.inDebtRound(BOARD)).isEmpty();
    }

    @Test
    public void keepsARoundAsItWasOpened() {
        DebtRound round = open();

        assertThat(round).isEqualTo(new DebtRound(round.voting(), PLAN, ANN, move(1, RoundStage.COLLECT)));
        assertThat(rounds.find(round.id())).contains(round);
        assertThat(rounds.findOpen(BOARD)).contains(round);
        assertThat(rounds.findOpen(new BoardId(2))).isEmpty();
        assertThat(rounds.closed(BOARD)).isEmpty();
    }

    @Test
    public void doesNotTakeAStandingVoteForARound() {
        VotingRound standing = voting.open(BOARD, RoundKind.STANDING, DotLimits.DEFAULT, MONDAY);

        assertThat(rounds.find(standing.id())).isEmpty();
        assertThat(rounds.findOpen(BOARD)).isEmpty();
    }

    @Test
    public void savesPlanAndFacilitator() {
        DebtRound round = open();

        rounds.save(
                round.with(PLAN.withRules(1, 2, true).withDeadlines(Map.of())).handedTo(BEN));

        assertThat(rounds.find(round.id()).orElseThrow().plan())
                .isEqualTo(PLAN.withRules(1, 2, true).withDeadlines(Map.of()));
        assertThat(rounds.find(round.id()).orElseThrow().facilitator()).isEqualTo(BEN);
    }

    @Test
    public void standsWhereTheNewestMoveSaysAndTakesEachNumberOnce() {
        DebtRound round = open();

        rounds.move(round.id(), move(2, RoundStage.UNDERSTAND));
        assertThatThrownBy(() -> rounds.move(round.id(), move(2, RoundStage.VOTE)))
                .isInstanceOf(RuntimeException.class);

        assertThat(rounds.find(round.id()).orElseThrow().stage()).isEqualTo(RoundStage.UNDERSTAND);
        assertThat(rounds.moves(round.id()))
                .containsExactly(move(1, RoundStage.COLLECT), move(2, RoundStage.UNDERSTAND));
    }

    @Test
    public void isNoLongerOpenOnceItsVotingRoundIsClosed() {
        DebtRound first = open();
        rounds.save(first.id(), RoundItem.listed(ONE, MONDAY));
        voting.close(first.id(), MONDAY.plusSeconds(1));
        voting.close(first.id(), MONDAY.plusSeconds(2));
        DebtRound second = open();

        assertThat(rounds.closed(BOARD)).extracting(DebtRound::id).containsExactly(first.id());
        assertThat(rounds.find(first.id()).orElseThrow().voting().closed()).contains(MONDAY.plusSeconds(1));
        assertThat(rounds.findOpen(BOARD)).contains(second);
        assertThat(voting.inDebtRound(BOARD)).isEmpty();
        voting.close(second.id(), MONDAY);
        assertThat(rounds.closed(BOARD)).extracting(DebtRound::id).containsExactly(second.id(), first.id());
    }

    @Test
    public void tellsARoundThatWasGivenUpFromOneThatHasARanking() {
        DebtRound closed = open();
        rounds.move(closed.id(), move(2, RoundStage.CLOSED));
        voting.close(closed.id(), MONDAY);
        DebtRound abandoned = open();
        rounds.move(abandoned.id(), move(2, RoundStage.ABANDONED));
        voting.close(abandoned.id(), MONDAY);

        assertThat(rounds.closed(BOARD)).extracting(DebtRound::id).containsExactly(closed.id());
        assertThat(rounds.ended(BOARD)).extracting(DebtRound::id).containsExactly(abandoned.id(), closed.id());
        assertThat(rounds.ended(BOARD)).extracting(DebtRound::stage).startsWith(RoundStage.ABANDONED);
        assertThat(rounds.findOpen(BOARD)).isEmpty();
    }

    @Test
    public void keepsParticipantsAndReplacesThemByPerson() {
        DebtRound round = open();
        Participant ann = Participant.joining(ANN, MONDAY).counted();
        Participant ben = Participant.joining(BEN, MONDAY);
        Participant gone = ben.gone(MONDAY.plusSeconds(5)).counted();

        rounds.save(round.id(), ben);
        rounds.save(round.id(), ann);
        assertThat(rounds.participants(round.id())).containsExactly(ann, ben);
        rounds.save(round.id(), gone);

        assertThat(rounds.participants(round.id())).containsExactly(ann, gone);
        rounds.save(round.id(), ben);
        assertThat(rounds.participants(round.id())).containsExactly(ann, ben);
    }

    @Test
    public void keepsItemsAndTellsWhichAreVotedOn() {
        DebtRound round = open();
        RoundItem one = RoundItem.listed(ONE, MONDAY);
        RoundItem two = RoundItem.kept(TWO, MONDAY);

        rounds.save(round.id(), two);
        rounds.save(round.id(), one.agreed(3));

        assertThat(rounds.items(round.id())).containsExactly(one.agreed(3), two);
        assertThat(voting.inDebtRound(BOARD)).containsExactly(ONE);
        rounds.save(round.id(), one.agreed(3).mergedInto(TWO));
        rounds.save(round.id(), two.listedAgain());
        assertThat(rounds.items(round.id())).containsExactly(one.agreed(3).mergedInto(TWO), two.listedAgain());
        assertThat(voting.inDebtRound(BOARD)).containsExactly(TWO);
    }

    @Test
    public void listsManyItemsAtOnceAndEachIssueOnce() {
        DebtRound round = open();
        RoundItem one = RoundItem.listed(ONE, MONDAY);
        RoundItem two = RoundItem.kept(TWO, MONDAY).agreed(2);

        rounds.list(round.id(), List.of(two, one));
        rounds.list(round.id(), List.of());

        assertThat(rounds.items(round.id())).containsExactly(one, two);
        assertThat(voting.inDebtRound(BOARD)).containsExactly(ONE);
        assertThatThrownBy(() -> rounds.list(round.id(), List.of(one))).isInstanceOf(RuntimeException.class);
    }

    @Test
    public void keepsResultsByRankAndEachIssueOnce() {
        DebtRound round = open();
        RoundResult first = new RoundResult(TWO, 1, new Tally(5, 2), Optional.of(new Effort(3)), Optional.of(4), false);
        RoundResult second = new RoundResult(ONE, 2, Tally.NONE, Optional.empty(), Optional.empty(), true);

        rounds.add(round.id(), List.of(second, first));

        assertThat(rounds.results(round.id())).containsExactly(first, second);
        assertThatThrownBy(() -> rounds.add(round.id(), List.of(first))).isInstanceOf(RuntimeException.class);
        assertThat(rounds.results(new RoundId(1_000_000))).isEmpty();
    }

    private DebtRound open() {
        VotingRound opened = voting.open(BOARD, RoundKind.DEBT_ROUND, new DotLimits(7, 2), MONDAY);
        return rounds.open(opened, PLAN, ANN, move(1, RoundStage.COLLECT));
    }

    private static RoundMove move(int number, RoundStage to) {
        return new RoundMove(number, to, MONDAY, ANN);
    }
}
