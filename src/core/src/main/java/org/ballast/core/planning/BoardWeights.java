package org.ballast.core.planning;

import java.time.Instant;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/** The weights and terms that a team has chosen for its board, instead of those that count everywhere else. */
public record BoardWeights(BoardId board, Weights weights, PlanTerms terms, UserId setBy, Instant setAt) {

    /** Weights alone. */
    public BoardWeights(BoardId board, Weights weights, UserId setBy, Instant setAt) {
        this(board, weights, PlanTerms.NONE, setBy, setAt);
    }

    public WeightsChoice choice() {
        return new WeightsChoice(weights, terms);
    }
}
