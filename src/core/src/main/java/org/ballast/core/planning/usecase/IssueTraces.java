package org.ballast.core.planning.usecase;

import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.shared.IssueId;

/** Everything that is kept about single issues. A table that names issues belongs in here. */
final class IssueTraces {

    private final DebtStore debt;
    private final PlanningStore planning;

    IssueTraces(DebtStore debt, PlanningStore planning) {
        this.debt = debt;
        this.planning = planning;
    }

    /** Every issue that something is kept about, tagged or not, ascending. */
    Set<IssueId> issues() {
        Set<IssueId> issues = new TreeSet<>(debt.items().allIssues());
        issues.addAll(debt.history().issues());
        issues.addAll(debt.ballots().issues());
        issues.addAll(planning.dismissals().issues());
        issues.addAll(planning.lifts().issues());
        issues.addAll(planning.past().records().issues());
        issues.addAll(planning.past().verdicts().issues());
        issues.addAll(planning.cadence().items().issues());
        issues.addAll(planning.roadmaps().issues());
        issues.addAll(debt.pillars().linked());
        return issues;
    }

    /** Forgets the issue; call it inside a unit of work. */
    void remove(IssueId issue) {
        debt.items().remove(issue);
        debt.history().removeAll(issue);
        debt.ballots().removeAll(issue);
        planning.dismissals().removeAll(issue);
        planning.lifts().removeAll(issue);
        planning.past().records().removeAll(issue);
        planning.past().verdicts().removeAll(issue);
        planning.cadence().items().removeAll(issue);
        planning.roadmaps().removeAll(issue);
        debt.pillars().removeAll(issue);
    }
}
