package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.util.Optional;
import org.ballast.core.planning.BoardWeights;
import org.ballast.core.planning.BoardWeightsRepository;
import org.ballast.core.planning.PlanTerms;
import org.ballast.core.planning.Weights;
import org.ballast.core.planning.WeightsChange;
import org.ballast.core.planning.WeightsChoice;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link BoardWeightsRepository} does. */
public abstract class BoardWeightsRepositoryContract {

    private static final BoardId BOARD = new BoardId(1);

    /** An empty repository. */
    protected abstract BoardWeightsRepository newRepository();

    @Test
    public void givesBackTheChoiceOfOneBoard() {
        BoardWeightsRepository weights = newRepository();
        BoardWeights choice = choice(new Weights(30, 10, 20, 40));

        weights.save(choice);

        assertThat(weights.find(BOARD)).contains(choice);
        assertThat(weights.find(new BoardId(2))).isEmpty();
    }

    @Test
    public void replacesTheChoiceOfTheSameBoard() {
        BoardWeightsRepository weights = newRepository();
        weights.save(choice(new Weights(30, 10, 20, 40)));

        weights.save(choice(new Weights(0, 0, 0, 100)));

        assertThat(weights.find(BOARD)).contains(choice(new Weights(0, 0, 0, 100)));
    }

    @Test
    public void givesBackTheNewestLinesOfALogWithWhatWasBeforeAndAfter() {
        BoardWeightsRepository weights = newRepository();
        WeightsChoice old = choice(new Weights(30, 10, 20, 40)).choice();
        WeightsChoice young = choice(new Weights(100, 0, 0, 0)).choice();
        WeightsChange first = change(BOARD, 1, Optional.empty(), old);
        WeightsChange second = change(BOARD, 2, Optional.of(old), young);
        WeightsChange third = change(BOARD, 3, Optional.of(young), old);

        weights.append(first);
        weights.append(second);
        weights.append(third);
        weights.append(change(new BoardId(2), 1, Optional.of(young), old));

        assertThat(weights.newestSequence(BOARD)).isEqualTo(3);
        assertThat(weights.log(BOARD, Integer.MAX_VALUE, 100)).containsExactly(third, second, first);
        assertThat(weights.log(BOARD, Integer.MAX_VALUE, 2)).containsExactly(third, second);
        assertThat(weights.log(BOARD, 3, 1)).containsExactly(second);
        assertThat(weights.log(BOARD, 1, 100)).isEmpty();
        assertThat(weights.log(new BoardId(3), Integer.MAX_VALUE, 2)).isEmpty();
    }

    @Test
    public void hasNoLogOfAChoiceThatWasMadeBeforeThereWasOne() {
        BoardWeightsRepository weights = newRepository();
        weights.save(choice(new Weights(30, 10, 20, 40)));

        assertThat(weights.newestSequence(BOARD)).isZero();
        assertThat(weights.log(BOARD, Integer.MAX_VALUE, 100)).isEmpty();
    }

    @Test
    public void aLineOfALogIsTakenOnce() {
        BoardWeightsRepository weights = newRepository();
        WeightsChoice choice = choice(new Weights(30, 10, 20, 40)).choice();
        weights.append(change(BOARD, 1, Optional.empty(), choice));

        assertThatThrownBy(() -> weights.append(change(BOARD, 1, Optional.of(choice), choice)))
                .isInstanceOf(RuntimeException.class);
    }

    private static WeightsChange change(
            BoardId board, int sequence, Optional<WeightsChoice> before, WeightsChoice after) {
        return new WeightsChange(board, sequence, before, after, new UserId("10001"), MONDAY);
    }

    private static BoardWeights choice(Weights weights) {
        return new BoardWeights(
                BOARD,
                weights,
                new PlanTerms(weights.age(), new PersonDays(weights.votes() / 10)),
                new UserId("10001"),
                MONDAY);
    }
}
