package org.ballast.core.planning.usecase;

import org.ballast.core.planning.PlanTerms;
import org.ballast.core.shared.PersonDays;

/**
 * What the team asks of a set of tasks, and what the suggested one, or a roadmap, does about it.
 *
 * @param switchCost points that each area of a sprint beyond the first costs
 * @param pillarDays what each pillar that open items serve should get in a sprint
 * @param wantedDays what that makes for all these pillars together; of a roadmap in all its sprints, less what is in them already
 * @param servedDays what they get of it
 */
public record TermsView(int switchCost, PersonDays pillarDays, PersonDays wantedDays, PersonDays servedDays) {

    static TermsView of(PlanTerms terms, PersonDays wanted, PersonDays served) {
        return new TermsView(terms.switchCost(), terms.pillarDays(), wanted, served);
    }
}
