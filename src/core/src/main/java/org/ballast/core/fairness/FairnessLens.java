package org.ballast.core.fairness;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeSet;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;

/**
 * Looks at a plan from the side of those whose votes it does not follow: which items {@link EqualShares} of the same budget
 * would have bought that the plan leaves out, and how many voters find nothing of theirs in it. It never says who.
 *
 * @param budget what the plan may cost
 * @param planned what it costs
 * @param voters people with at least one dot on an item that has an estimate
 * @param unrepresented how many of them have no dot on any item of the plan
 * @param leftOut what equal shares would have bought and the plan leaves out, in the order of the ranking
 */
public record FairnessLens(
        PersonDays budget, PersonDays planned, int voters, int unrepresented, List<IssueId> leftOut) {

    /** Up to so many voters one could tell from an item's name whose wish it was; then only numbers may be shown. */
    public static final int MOST_VOTERS_WITHOUT_NAMES = 3;

    public FairnessLens {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * The plan takes the ranking from the top, as long as an item fits into what is left of the budget.
     *
     * @param ranking the items in the order in which the team would do them; each with an effort
     * @param ballots the dots of every voter, by item; dots on items outside the ranking count as none
     */
    public static FairnessLens of(
            PersonDays budget, EstimatedRanking ranking, Collection<? extends Map<IssueId, Integer>> ballots) {
        List<IssueId> plan = ranking.within(budget);
        List<NavigableMap<IssueId, Long>> papers = ballots.stream()
                .map(ranking::worth)
                .filter(paper -> !paper.isEmpty())
                .toList();
        TreeSet<IssueId> fair =
                new TreeSet<>(EqualShares.winners(new Election<>(budget.halfDays(), ranking.costs(), papers)));
        plan.forEach(fair::remove);
        return new FairnessLens(
                budget,
                ranking.costOf(plan),
                papers.size(),
                Math.toIntExact(papers.stream()
                        .filter(paper -> plan.stream().noneMatch(paper::containsKey))
                        .count()),
                ranking.issues().stream().filter(fair::contains).toList());
    }

    /** Whether the items may be named, or only counted. */
    public boolean mayName() {
        return voters > MOST_VOTERS_WITHOUT_NAMES;
    }
}
