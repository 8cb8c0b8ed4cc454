package org.ballast.core.planning.usecase;

import org.ballast.core.cadence.Simulation;
import org.ballast.core.planning.PolicyPrice;
import org.ballast.core.shared.PersonDays;

/**
 * What a whole policy takes of a quarter, and what other kinds of cadence would.
 *
 * @param quarterDays all that the team can do in a quarter
 * @param tasks what the tasks alone would take, in the reading that the policy uses
 * @param hackDay what a hack day in every sprint alone would take
 * @param techWeek what tech weeks alone would take
 * @param mix what all three together would take
 */
public record PolicyPriceView(
        PersonDays quarterDays,
        PriceView perTeam,
        PriceView perPerson,
        PriceView tasks,
        PriceView hackDay,
        PriceView techWeek,
        PriceView mix) {

    static PolicyPriceView of(PolicyPrice price) {
        Simulation simulation = price.simulation();
        return new PolicyPriceView(
                price.quarterDays(),
                PriceView.of(price.perTeam()),
                PriceView.of(price.perPerson()),
                PriceView.of(simulation.tasks()),
                PriceView.of(simulation.hackDay()),
                PriceView.of(simulation.techWeek()),
                PriceView.of(simulation.mix()));
    }
}
