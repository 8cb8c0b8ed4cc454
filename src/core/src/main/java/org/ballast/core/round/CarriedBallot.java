package org.ballast.core.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.BallotChange;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.debt.Vote;
import org.ballast.core.shared.IssueId;

/**
 * Carries a voter's dots from a closed round into the standing vote, where they replace the voter's earlier dots on the
 * round's items. Nothing else is touched. Dots beyond the {@value DotLimits#MOST} that a ballot can hold stay behind; the
 * round's own result keeps them.
 */
public final class CarriedBallot {

    private CarriedBallot() {}

    /**
     * The rows of the standing vote that go and come.
     *
     * @param voted the issues that the round voted on
     * @param dots the voter's counted dots
     */
    public static BallotChange into(Ballot standing, Set<IssueId> voted, Map<IssueId, Integer> dots, Instant at) {
        List<Vote> removed = new ArrayList<>();
        BitSet slots = new BitSet();
        for (Vote vote : standing.votes()) {
            if (voted.contains(vote.issue())) {
                removed.add(vote);
            } else {
                slots.set(vote.slot());
            }
        }
        List<Vote> added = new ArrayList<>();
        dots.forEach((issue, count) -> {
            for (int mark = 1; mark <= count; mark++) {
                int slot = slots.nextClearBit(1);
                if (slot <= DotLimits.MOST) {
                    slots.set(slot);
                    added.add(new Vote(issue, slot, mark, at));
                }
            }
        });
        return new BallotChange(standing.round(), standing.voter(), removed, added);
    }
}
