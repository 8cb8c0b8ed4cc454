package org.ballast.core.planning.usecase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.planning.PlanTerms;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.planning.TermsInForce;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;

/** Finds which pillar each candidate counts for; only what the team has accepted that the strategy lifts it counts for one. */
final class BoardTerms {

    private final DebtStore debt;
    private final PlanningStore planning;

    BoardTerms(DebtStore debt, PlanningStore planning) {
        this.debt = debt;
        this.planning = planning;
    }

    TermsInForce inForce(BoardId board, PlanTerms terms, List<RankedCandidate> candidates) {
        if (terms.pillarDays().equals(PersonDays.NONE)) {
            return new TermsInForce(terms, Map.of());
        }
        Set<IssueId> issues = new TreeSet<>();
        candidates.forEach(candidate -> issues.add(candidate.issue()));
        Map<IssueId, String> pillars = new TreeMap<>();
        new BoardCandidates(debt, planning)
                .liftsWithPillars(board, terms, issues)
                .forEach((issue, lift) -> lift.countedPillar().ifPresent(pillar -> pillars.put(issue, pillar)));
        return new TermsInForce(terms, pillars);
    }
}
