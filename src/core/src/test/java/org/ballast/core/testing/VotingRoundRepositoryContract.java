package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.debt.VotingRoundRepository;
import org.ballast.core.shared.BoardId;
import org.junit.Test;

/** What every {@link VotingRoundRepository} does. */
public abstract class VotingRoundRepositoryContract {

    private static final BoardId BOARD = new BoardId(1);

    /** An empty repository. */
    protected abstract VotingRoundRepository newRepository();

    @Test
    public void findsNoRoundBeforeOneWasOpened() {
        VotingRoundRepository rounds = newRepository();

        assertThat(rounds.findOpen(BOARD, RoundKind.STANDING)).isEmpty();
        assertThat(rounds.find(new RoundId(1_000_000))).isEmpty();
    }

    @Test
    public void opensARoundWithItsLimits() {
        VotingRoundRepository rounds = newRepository();

        VotingRound round = rounds.open(BOARD, RoundKind.STANDING, new DotLimits(7, 2), MONDAY);

        assertThat(round)
                .isEqualTo(new VotingRound(
                        round.id(), BOARD, RoundKind.STANDING, new DotLimits(7, 2), MONDAY, Optional.empty()));
        assertThat(rounds.find(round.id())).contains(round);
        assertThat(rounds.findOpen(BOARD, RoundKind.STANDING)).contains(round);
        assertThat(rounds.findOpen(new BoardId(2), RoundKind.STANDING)).isEmpty();
    }

    @Test
    public void findsRoundsByTheirIdsOpenOrClosed() {
        VotingRoundRepository rounds = newRepository();
        VotingRound closed = rounds.open(BOARD, RoundKind.STANDING, DotLimits.DEFAULT, MONDAY);
        rounds.close(closed.id(), MONDAY);
        VotingRound open = rounds.open(new BoardId(2), RoundKind.DEBT_ROUND, DotLimits.DEFAULT, MONDAY);
        VotingRound other = rounds.open(new BoardId(3), RoundKind.STANDING, DotLimits.DEFAULT, MONDAY);

        assertThat(rounds.findAll(List.of(open.id(), closed.id(), new RoundId(1_000_000))))
                .extracting(VotingRound::id)
                .containsExactly(closed.id(), open.id());
        assertThat(rounds.findAll(List.of(other.id()))).containsExactly(other);
        assertThat(rounds.findAll(List.of())).isEmpty();
    }

    @Test
    public void hasOneOpenRoundOfAKindForABoard() {
        VotingRoundRepository rounds = newRepository();
        VotingRound first = rounds.open(BOARD, RoundKind.STANDING, DotLimits.DEFAULT, MONDAY);

        assertThatThrownBy(() -> rounds.open(BOARD, RoundKind.STANDING, DotLimits.DEFAULT, MONDAY))
                .isInstanceOf(RuntimeException.class);
        assertThat(rounds.findOpen(BOARD, RoundKind.STANDING)).contains(first);
    }

    @Test
    public void changesTheLimitsOfOneRoundAlone() {
        VotingRoundRepository rounds = newRepository();
        VotingRound first = rounds.open(BOARD, RoundKind.STANDING, DotLimits.DEFAULT, MONDAY);
        VotingRound second = rounds.open(new BoardId(2), RoundKind.STANDING, DotLimits.DEFAULT, MONDAY);

        rounds.changeLimits(first.id(), new DotLimits(99, 1));

        assertThat(rounds.find(first.id()).orElseThrow().limits()).isEqualTo(new DotLimits(99, 1));
        assertThat(rounds.find(second.id())).contains(second);
    }

    @Test
    public void removesARoundSoThatAnotherOneCanBeOpened() {
        VotingRoundRepository rounds = newRepository();
        BoardId board = new BoardId(1);
        VotingRound first = rounds.open(board, RoundKind.STANDING, DotLimits.DEFAULT, MONDAY);
        VotingRound elsewhere = rounds.open(new BoardId(2), RoundKind.STANDING, DotLimits.DEFAULT, MONDAY);
        assertThat(rounds.of(board)).containsExactly(first);

        rounds.remove(first.id());

        assertThat(rounds.of(board)).isEmpty();
        assertThat(rounds.find(first.id())).isEmpty();
        VotingRound second = rounds.open(board, RoundKind.STANDING, DotLimits.DEFAULT, MONDAY);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(rounds.of(new BoardId(2))).containsExactly(elsewhere);
    }
}
