package org.ballast.core.planning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.IssueId;

/**
 * A board's open debt items in rank order, with the rules that keep some of them out of the next sprint.
 *
 * @param candidates the highest rank first
 */
public record RankedBoard(List<RankedCandidate> candidates, EligibilityRules rules) {

    /**
     * The highest-ranked of those issues that can be picked; when none can, the highest-ranked of all with what keeps it out.
     * Empty when none of them is on the board.
     */
    public Optional<BestCandidate> bestOf(Collection<IssueId> issues) {
        Optional<BestCandidate> first = Optional.empty();
        for (RankedCandidate candidate : candidates) {
            if (issues.contains(candidate.issue())) {
                BestCandidate best = new BestCandidate(candidate, rules.objection(candidate));
                if (best.objection().isEmpty()) {
                    return Optional.of(best);
                }
                first = first.or(() -> Optional.of(best));
            }
        }
        return first;
    }
}
