package org.ballast.jira.rest;

import org.ballast.core.cadence.RhythmForm;
import org.ballast.core.debt.DebtForm;
import org.ballast.core.planning.PolicyForm;

/** The groups of fields that several requests share. */
final class Forms {

    private Forms() {}

    static DebtForm debt(JsonFields fields) {
        return new DebtForm(
                fields.text("kind"),
                fields.text("priority"),
                fields.number("estimate"),
                fields.text("area"),
                fields.text("note"));
    }

    static PolicyForm policy(JsonFields fields) {
        return fields.object(
                "policy",
                policy -> new PolicyForm(
                        policy.whole("teamSize"),
                        policy.whole("sprintWeeks"),
                        policy.whole("tasksMin"),
                        policy.whole("tasksMax"),
                        policy.number("largestTask"),
                        policy.text("quota"),
                        policy.whole("dotBudget"),
                        policy.whole("dotsPerItem"),
                        rhythm(policy)));
    }

    private static RhythmForm rhythm(JsonFields policy) {
        return policy.object(
                "rhythm",
                rhythm -> new RhythmForm(
                        rhythm.text("hackDay"),
                        rhythm.text("occurrence"),
                        rhythm.text("weekday"),
                        rhythm.whole("sprintDay"),
                        rhythm.text("techWeek"),
                        rhythm.whole("months"),
                        rhythm.text("from"),
                        rhythm.texts("dates")));
    }
}
