package org.ballast.core.round.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.round.RoundStage.ABANDONED;
import static org.ballast.core.round.RoundStage.CLOSED;
import static org.ballast.core.round.RoundStage.COLLECT;
import static org.ballast.core.round.RoundStage.COUNT;
import static org.ballast.core.round.RoundStage.ESTIMATE;
import static org.ballast.core.round.RoundStage.REVEAL;
import static org.ballast.core.round.RoundStage.UNDERSTAND;
import static org.ballast.core.round.RoundStage.VOTE;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;
import static org.ballast.core.testing.RoundTeam.CLEO;
import static org.ballast.core.testing.RoundTeam.ONE;
import static org.ballast.core.testing.RoundTeam.TWO;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.debt.RoundId;
import org.ballast.core.round.RoundAction;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundMove;
import org.ballast.core.testing.RoundTeam;
import org.junit.Test;

/** A round that is given up: nothing is counted, nothing that was secret is shown, and the standing vote goes on. */
public class AbandonedRoundTest {

    private final RoundTeam team = new RoundTeam();

    @Test
    public void leavesTheStandingVoteAsItWas() {
        done(team.payments.setDots(BEN, ONE, 2));
        team.openVote();
        done(team.vote(BEN, TWO, 3));

        abandon();

        assertThat(team.payments.ballots.find(team.payments.round().id(), BEN).marks())
                .isEqualTo(Map.of(ONE, 2));
        assertThat(done(team.payments.setDots(BEN, ONE, 3)).ballot().dotsLeft()).isEqualTo(2);
        assertThat(team.payments.facts.of(ONE).orElseThrow().votes()).isEqualTo(3);
        assertThat(team.payments.facts.of(TWO).orElseThrow().votes()).isZero();
        assertThat(refusal(team.vote(BEN, TWO, 1))).isEqualTo("ballast.round.none-open");
    }

    @Test
    public void showsNobodysDotsNorEstimates() {
        team.open(RoundTeam.form(Optional.of(List.of("estimate", "vote")), Map.of()));
        done(team.estimate(BEN, ONE, 3));
        done(team.estimate(CLEO, ONE, 6));
        RoundId round = team.roundId();

        done(team.move(ANN, ESTIMATE, ABANDONED));

        RoundView seen = view(round);
        RoundItemView item = seen.items().get(0);
        assertThat(seen.stage()).isEqualTo(ABANDONED);
        assertThat(item.estimates()).isEmpty();
        assertThat(item.myStep()).isEmpty();
        assertThat(item.result()).isEmpty();
        assertThat(seen.quorum().reached()).isEmpty();
        assertThat(team.store.log().after(round, 0))
                .extracting(event -> event.action())
                .doesNotContain(RoundAction.ESTIMATED, RoundAction.VOTED);
    }

    @Test
    public void doesNotSayThatSomebodyEstimatedToWhoSeesNothingOfIt() {
        team.open(RoundTeam.form(Optional.of(List.of("estimate", "vote")), Map.of()));
        done(team.estimate(BEN, ONE, 3));
        done(team.estimate(CLEO, TWO, 6));
        done(team.move(ANN, ESTIMATE, REVEAL));
        RoundId round = team.roundId();
        team.payments.tracker.hide(TWO, ANN);
        done(team.move(ANN, REVEAL, ABANDONED));
        long abandoned = view(round).version();

        team.store.log().append(round, RoundEvent.of(RoundAction.ESTIMATED, team.now, CLEO));
        assertThat(view(round).version()).isEqualTo(abandoned);
        team.store.log().append(round, RoundEvent.of(RoundAction.ESTIMATED, team.now, BEN));
        assertThat(view(round).version()).isGreaterThan(abandoned);
    }

    @Test
    public void standsInTheListOfRoundsAndInTheLogButNeverAsTheLastRanking() {
        team.openVote();
        done(team.vote(BEN, ONE, 1));
        RoundId ranked = new RoundId(team.close().roundId());
        team.openVote();

        abandon();

        assertThat(team.page(BEN).round().orElseThrow().roundId()).isEqualTo(ranked.value());
        assertThat(team.page(BEN).ended()).extracting(EndedRoundView::stage).containsExactly(ABANDONED, CLOSED);
        assertThat(team.page(ANN).canOpen()).isTrue();
        RoundView next = team.openVote();
        assertThat(next.stage()).isEqualTo(VOTE);
        assertThat(team.close().items().get(0).result().orElseThrow().lastRank())
                .contains(1);
    }

    @Test
    public void isPossibleFromEveryStageBeforeTheCount() {
        for (List<String> stages :
                List.of(List.of("collect", "vote"), List.of("understand", "vote"), List.of("estimate", "vote"))) {
            RoundView round = team.open(RoundTeam.form(Optional.of(stages), Map.of()));
            done(team.move(ANN, round.stage(), ABANDONED));
        }
        team.open(RoundTeam.form(Optional.of(List.of("estimate", "vote")), Map.of()));
        done(team.move(ANN, ESTIMATE, REVEAL));
        done(team.move(ANN, REVEAL, ABANDONED));

        assertThat(team.page(ANN).round()).isEmpty();
        assertThat(team.page(ANN).ended()).hasSize(4);
    }

    @Test
    public void asksNobodyAboutOpenQuestionsAndTakesNothingOntoTheList() {
        team.open(RoundTeam.usual());
        done(team.move(ANN, COLLECT, UNDERSTAND));
        done(team.ask(BEN, ONE, "Why?"));

        done(team.move(ANN, UNDERSTAND, ABANDONED));

        assertThat(team.page(ANN).ended()).hasSize(1);
    }

    @Test
    public void isNoLongerPossibleOnceTheVotesAreBeingCounted() {
        team.openVote();
        team.store.rounds().move(team.openVoteId(), new RoundMove(2, COUNT, team.now, ANN));

        assertThat(refusal(team.move(ANN, COUNT, ABANDONED))).isEqualTo("ballast.round.no-such-move");
    }

    @Test
    public void twiceIsHarmlessAndAClosedRoundStaysClosed() {
        team.openVote();
        abandon();
        abandon();
        assertThat(team.page(ANN).ended()).hasSize(1);
        assertThat(refusal(team.move(ANN, VOTE, CLOSED))).isEqualTo("ballast.round.none-open");

        team.openVote();
        team.close();

        assertThat(refusal(team.move(ANN, VOTE, ABANDONED))).isEqualTo("ballast.round.none-open");
        assertThat(team.round(ANN).stage()).isEqualTo(CLOSED);
    }

    @Test
    public void isForWhoeverMovesTheStagesAndOnlyFromTheStageThatTheySee() {
        team.openVote();

        assertThat(refusal(team.move(BEN, VOTE, ABANDONED))).isEqualTo("ballast.round.steer-not-allowed");
        assertThat(refusal(team.move(ANN, COLLECT, ABANDONED))).isEqualTo("ballast.round.somebody-was-faster");
    }

    private void abandon() {
        done(team.move(ANN, VOTE, ABANDONED));
    }

    private RoundView view(RoundId round) {
        return done(new ViewRound(team.payments.debt, team.store, team.payments.asked(), team.runners)
                .handle(new ViewRound.ByIdCommand(ANN, BOARD.id(), round, team.now)));
    }
}
