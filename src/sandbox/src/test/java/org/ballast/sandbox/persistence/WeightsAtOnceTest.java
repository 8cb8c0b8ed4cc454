package org.ballast.sandbox.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ballast.core.planning.BoardWeights;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.WeightsChange;
import org.ballast.core.planning.usecase.SetWeights;
import org.ballast.core.testing.Payments;
import org.ballast.jira.persistence.ActiveObjectsBoardWeightsRepository;
import org.ballast.jira.persistence.ActiveObjectsUnitOfWork;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Of many who change a board's weights in the same moment, having seen the same, one does and all others are told. */
@RunWith(Parameterized.class)
public class WeightsAtOnceTest {

    private static final int TURNS = 25;
    private static final int HANDS = 4;

    @Rule
    public final BallastTables tables;

    private final Payments payments = Payments.team();

    public WeightsAtOnceTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Test
    public void weightsThatManySawAreChangedByOneAndTheLogSaysByWhomAndFromWhat() throws Exception {
        ActiveObjectsBoardWeightsRepository weights = new ActiveObjectsBoardWeightsRepository(tables.ao());
        PlanningStore kept = payments.planning;
        PlanningStore planning = new PlanningStore(
                kept.policies(),
                kept.dismissals(),
                kept.absences(),
                weights,
                kept.lifts(),
                kept.cadence(),
                kept.roadmaps(),
                kept.alignments(),
                kept.repairs(),
                kept.settings(),
                kept.past());
        SetWeights useCase =
                new SetWeights(payments.debt, planning, payments.asked(), new ActiveObjectsUnitOfWork(tables.ao()));

        for (int turn = 0; turn < TURNS; turn++) {
            int seen = turn;
            List<String> codes = AtOnce.answers(
                    HANDS,
                    hand -> () -> useCase.handle(choice(hand + HANDS * (seen % 2), seen))
                            .fold(done -> "done", refusal -> refusal.code()));

            assertThat(Collections.frequency(codes, "done")).as("" + codes).isEqualTo(1);
            assertThat(Collections.frequency(codes, "ballast.planning.weights-changed-meanwhile"))
                    .as("" + codes)
                    .isEqualTo(HANDS - 1);
            WeightsChange newest = weights.log(BOARD.id(), Integer.MAX_VALUE, 1).get(0);
            assertThat(newest.sequence()).isEqualTo(turn + 1);
            assertThat(weights.find(BOARD.id()).map(BoardWeights::choice)).contains(newest.after());
        }
        List<WeightsChange> log = weights.log(BOARD.id(), Integer.MAX_VALUE, 100);
        for (int at = 0; at + 1 < log.size(); at++) {
            assertThat(log.get(at).before()).contains(log.get(at + 1).after());
        }
    }

    private static SetWeights.Command choice(int votes, int revision) {
        return new SetWeights.Command(
                ANN,
                BOARD.id(),
                Optional.of(votes),
                Optional.empty(),
                Optional.of(100 - votes),
                Optional.of(0),
                Optional.empty(),
                Optional.empty(),
                Optional.of(revision),
                NOW);
    }
}
