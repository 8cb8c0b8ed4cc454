package org.ballast.core.planning;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * How far the strategy would lift an item on a board, and what the team said to it. The strategy proposes and the team
 * disposes: what nobody accepted does not count, and what is accepted counts only while the links give it.
 *
 * @param given what the links give now, 1 to {@link BoardAlignments#MOST}
 * @param pillar the ref of the pillar that it serves most; absent for none, and where nobody asks
 * @param pillarsCount whether the board asks for days for each pillar, so that it matters which one it is
 */
public record Lift(
        BoardId board,
        IssueId issue,
        int given,
        Optional<String> pillar,
        boolean pillarsCount,
        Optional<LiftDecision> decision) {

    /** Of all the issues to which links give something, by issue; where only the points matter, and no pillar. */
    public static Map<IssueId, Lift> of(BoardId board, Map<IssueId, Integer> given, Iterable<LiftDecision> decisions) {
        return of(board, given, Map.of(), false, decisions);
    }

    /**
     * Of all the issues to which links give something, by issue.
     *
     * @param pillars the ref of the pillar that each issue serves most
     */
    public static Map<IssueId, Lift> of(
            BoardId board,
            Map<IssueId, Integer> given,
            Map<IssueId, String> pillars,
            boolean pillarsCount,
            Iterable<LiftDecision> decisions) {
        Map<IssueId, LiftDecision> known = new HashMap<>();
        decisions.forEach(decision -> known.put(decision.issue(), decision));
        Map<IssueId, Lift> lifts = new TreeMap<>();
        given.forEach((issue, permille) -> {
            if (permille > 0) {
                lifts.put(
                        issue,
                        new Lift(
                                board,
                                issue,
                                permille,
                                Optional.ofNullable(pillars.get(issue)),
                                pillarsCount,
                                Optional.ofNullable(known.get(issue))));
            }
        });
        return lifts;
    }

    /** What counts: the lesser of what the links give and what the team accepted. */
    public int counted() {
        return Math.min(given, decision.map(LiftDecision::accepted).orElse(0));
    }

    /** The ref of the pillar that its days count for: the one that the team accepted, while it is still the one that it serves most. */
    public Optional<String> countedPillar() {
        Optional<String> accepted = decision.flatMap(LiftDecision::acceptedPillar);
        return counted() > 0 ? pillar.filter(now -> accepted.filter(now::equals).isPresent()) : Optional.empty();
    }

    /** What would count if the team accepted what it has not been asked about. */
    public int offered() {
        return state() == LiftState.OPEN ? given : counted();
    }

    /** The team is asked once for each rise, and for each other pillar where that moves something. */
    public LiftState state() {
        if (given > decision.map(LiftDecision::offered).orElse(0) || hasOtherPillar()) {
            return LiftState.OPEN;
        }
        boolean whole = counted() == given && (!pillarsCount || countedPillar().equals(pillar));
        return whole ? LiftState.ACCEPTED : LiftState.KEPT;
    }

    /** Whether its days would count for another pillar than the one that the team was asked about. */
    public boolean hasOtherPillar() {
        return pillarsCount
                && counted() > 0
                && pillar.isPresent()
                && !pillar.equals(decision.flatMap(LiftDecision::offeredPillar));
    }

    /** All of it is accepted; or the item stays where it is, and what counts although the team was asked is taken back. */
    public LiftDecision decide(boolean accept, UserId by, Instant at) {
        int kept = state() == LiftState.OPEN ? counted() : 0;
        Optional<String> keptPillar = decision.flatMap(LiftDecision::acceptedPillar);
        return new LiftDecision(
                board, issue, given, accept ? given : kept, pillar, accept ? pillar : keptPillar, by, at);
    }
}
