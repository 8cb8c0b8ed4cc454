package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import org.ballast.core.planning.BoardWeights;
import org.ballast.core.planning.BoardWeightsRepository;
import org.ballast.core.planning.PlanTerms;
import org.ballast.core.planning.Weights;
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

    private static BoardWeights choice(Weights weights) {
        return new BoardWeights(
                BOARD,
                weights,
                new PlanTerms(weights.age(), new PersonDays(weights.votes() / 10)),
                new UserId("10001"),
                MONDAY);
    }
}
