package org.ballast.core.planning.usecase;

import org.ballast.core.planning.WeightsChoice;
import org.ballast.core.shared.PersonDays;

/**
 * What a team chose for its board.
 *
 * @param switchCost points that each area of a sprint beyond the first costs
 * @param pillarDays what each pillar that open items serve should get in a sprint
 */
public record WeightsChoiceView(WeightsView weights, int switchCost, PersonDays pillarDays) {

    static WeightsChoiceView of(WeightsChoice choice) {
        return new WeightsChoiceView(
                WeightsView.of(choice.weights()),
                choice.terms().switchCost(),
                choice.terms().pillarDays());
    }
}
