package org.ballast.core.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * What the next sprint should take. Never applied silently.
 *
 * @param picks in rank order, never more than the policy allows; together worth most of all that fits
 * @param switchCosts what each pick costs for switching to its area, in the order of the picks
 * @param cover what the sprint does for the pillars' minima
 * @param planned debt items that are in the sprint already and count
 * @param nearMisses the best of those that were passed over, in rank order
 * @param passedOver how many were, dismissed ones not counted
 * @param dismissed candidates whose dismissal holds, in rank order
 * @param shortfall why there are fewer than the policy asks for
 * @param alternatives the next best sets, the best first
 * @param conflict what contradicts each other when a question asks for the impossible; then there are no picks
 */
public record SprintSuggestion(
        List<RankedCandidate> picks,
        List<Integer> switchCosts,
        PillarCover cover,
        List<RankedCandidate> planned,
        List<NearMiss> nearMisses,
        int passedOver,
        List<RankedCandidate> dismissed,
        Optional<Refusal> shortfall,
        List<Alternative> alternatives,
        List<ConflictPart> conflict) {

    /** What the picks are worth together, less what switching costs. */
    public int value() {
        int value = 0;
        for (RankedCandidate pick : picks) {
            value += Score.valueOf(pick.parts());
        }
        for (int cost : switchCosts) {
            value -= cost;
        }
        return value;
    }

    /** The suggestion less the picks that went while it was made, so that what remains still adds up. */
    public SprintSuggestion among(Predicate<IssueId> there) {
        List<RankedCandidate> left = new ArrayList<>();
        List<Integer> costs = new ArrayList<>();
        for (int at = 0; at < picks.size(); at++) {
            if (there.test(picks.get(at).issue())) {
                left.add(picks.get(at));
                costs.add(switchCosts.get(at));
            }
        }
        return new SprintSuggestion(
                left, costs, cover, planned, nearMisses, passedOver, dismissed, shortfall, alternatives, conflict);
    }
}
