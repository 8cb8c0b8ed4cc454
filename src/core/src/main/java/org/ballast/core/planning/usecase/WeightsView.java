package org.ballast.core.planning.usecase;

import org.ballast.core.planning.Weights;

/** How much each part counts in a candidate's value, in percent; together 100. */
public record WeightsView(int votes, int priority, int age) {

    static WeightsView of(Weights weights) {
        return new WeightsView(weights.votes(), weights.priority(), weights.age());
    }
}
