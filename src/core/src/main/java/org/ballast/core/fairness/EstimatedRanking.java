package org.ballast.core.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;

/**
 * Estimated items in the order in which the team would do them.
 *
 * @param issues each of them once
 * @param efforts of exactly these issues
 */
public record EstimatedRanking(List<IssueId> issues, Map<IssueId, Effort> efforts) {

    public EstimatedRanking {
        issues = List.copyOf(issues);
        efforts = new TreeMap<>(efforts);
        if (!new TreeSet<>(issues).equals(efforts.keySet()) || issues.size() != efforts.size()) {
            throw new IllegalArgumentException("every item of the ranking must have one place and one effort");
        }
    }

    /** What is done when the ranking is taken from the top, as long as an item fits into what is left. */
    List<IssueId> within(PersonDays budget) {
        List<IssueId> plan = new ArrayList<>();
        int left = budget.halfDays();
        for (IssueId issue : issues) {
            int cost = halfDays(issue);
            if (cost <= left) {
                plan.add(issue);
                left -= cost;
            }
        }
        return plan;
    }

    NavigableMap<IssueId, Long> costs() {
        NavigableMap<IssueId, Long> costs = new TreeMap<>();
        efforts.forEach((issue, effort) -> costs.put(issue, (long) effort.halfDays()));
        return costs;
    }

    PersonDays costOf(List<IssueId> plan) {
        int halfDays = 0;
        for (IssueId issue : plan) {
            halfDays += halfDays(issue);
        }
        return new PersonDays(halfDays);
    }

    /** A ballot's dots on these items. */
    NavigableMap<IssueId, Long> worth(Map<IssueId, Integer> ballot) {
        NavigableMap<IssueId, Long> worth = new TreeMap<>();
        ballot.forEach((issue, dots) -> {
            if (dots > 0 && efforts.containsKey(issue)) {
                worth.put(issue, (long) dots);
            }
        });
        return worth;
    }

    private int halfDays(IssueId issue) {
        return Optional.ofNullable(efforts.get(issue)).map(Effort::halfDays).orElse(0);
    }
}
