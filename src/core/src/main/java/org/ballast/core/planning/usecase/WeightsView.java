package org.ballast.core.planning.usecase;

import org.ballast.core.planning.Weights;

/** How much each part counts in a candidate's value, in percent; together 100, and the alignment at most what the votes do. */
public record WeightsView(int votes, int alignment, int priority, int age) {

    static WeightsView of(Weights weights) {
        return new WeightsView(weights.votes(), weights.alignment(), weights.priority(), weights.age());
    }
}
