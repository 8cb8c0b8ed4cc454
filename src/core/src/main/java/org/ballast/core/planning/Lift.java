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
 */
public record Lift(BoardId board, IssueId issue, int given, Optional<LiftDecision> decision) {

    /** Of all the issues to which links give something, by issue. */
    public static Map<IssueId, Lift> of(BoardId board, Map<IssueId, Integer> given, Iterable<LiftDecision> decisions) {
        Map<IssueId, LiftDecision> known = new HashMap<>();
        decisions.forEach(decision -> known.put(decision.issue(), decision));
        Map<IssueId, Lift> lifts = new TreeMap<>();
        given.forEach((issue, permille) -> {
            if (permille > 0) {
                lifts.put(issue, new Lift(board, issue, permille, Optional.ofNullable(known.get(issue))));
            }
        });
        return lifts;
    }

    /** What counts: the lesser of what the links give and what the team accepted. */
    public int counted() {
        return Math.min(given, decision.map(LiftDecision::accepted).orElse(0));
    }

    /** What would count if the team accepted what it has not been asked about. */
    public int offered() {
        return state() == LiftState.OPEN ? given : counted();
    }

    /** The team is asked once for each rise: again only when the links give more than they did then. */
    public LiftState state() {
        if (given > decision.map(LiftDecision::offered).orElse(0)) {
            return LiftState.OPEN;
        }
        return counted() == given ? LiftState.ACCEPTED : LiftState.KEPT;
    }

    /** All of it is accepted; or the item stays where it is, and what counts although the team was asked is taken back. */
    public LiftDecision decide(boolean accept, UserId by, Instant at) {
        int kept = state() == LiftState.OPEN ? counted() : 0;
        return new LiftDecision(board, issue, given, accept ? given : kept, by, at);
    }
}
