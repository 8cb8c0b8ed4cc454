package org.ballast.core.planning.usecase;

import org.ballast.core.debt.DotLimits;
import org.ballast.core.planning.PolicyChoice;
import org.ballast.core.planning.Quota;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.PersonDays;

/** A policy with the limits of the standing vote. */
public record PolicyView(
        int teamSize,
        int sprintWeeks,
        int tasksMin,
        int tasksMax,
        PersonDays largestTask,
        Quota quota,
        int dotBudget,
        int dotsPerItem,
        RhythmView rhythm) {

    static PolicyView of(PolicyChoice choice) {
        return of(choice.policy(), choice.dots());
    }

    public static PolicyView of(SavedPolicy saved) {
        return of(saved.policy(), saved.dots());
    }

    private static PolicyView of(TeamPolicy policy, DotLimits dots) {
        return new PolicyView(
                policy.teamSize(),
                policy.sprintWeeks(),
                policy.tasksMin(),
                policy.tasksMax(),
                policy.largestTask().asPersonDays(),
                policy.quota(),
                dots.budget(),
                dots.cap(),
                RhythmView.of(policy.rhythm()));
    }
}
