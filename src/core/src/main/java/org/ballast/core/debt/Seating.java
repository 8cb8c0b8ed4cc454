package org.ballast.core.debt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ballast.core.shared.IssueId;

/** Gives added dots the lowest free keys and moves rows whose key lies beyond the present limits. */
final class Seating {

    private final VotingPaper paper;
    private final List<Vote> removed;
    private final List<Vote> added = new ArrayList<>();
    private final BitSet slots = new BitSet();
    private final BitSet marks = new BitSet();

    Seating(VotingPaper paper, List<Vote> freed) {
        this.paper = paper;
        this.removed = new ArrayList<>(freed);
    }

    BallotChange seat(IssueId issue, int more, Instant at) {
        List<Vote> moved = new ArrayList<>();
        for (Vote vote : paper.ballot().votes()) {
            if (removed.contains(vote)) {
                continue;
            }
            if (isBeyondLimits(vote, issue)) {
                moved.add(vote);
            } else {
                slots.set(vote.slot());
                keepMark(vote, issue);
            }
        }
        for (Vote vote : moved) {
            move(vote, issue);
        }
        for (int dot = 0; dot < more; dot++) {
            added.add(new Vote(issue, lowestFree(slots), lowestFree(marks), at));
        }
        return paper.change(removed, added);
    }

    private boolean isBeyondLimits(Vote vote, IssueId issue) {
        return vote.slot() > paper.limits().budget()
                || (vote.issue().equals(issue) && vote.mark() > paper.limits().cap());
    }

    private void move(Vote vote, IssueId issue) {
        removed.add(vote);
        int mark = vote.issue().equals(issue) ? lowestFree(marks) : vote.mark();
        added.add(new Vote(vote.issue(), lowestFree(slots), mark, vote.castAt()));
    }

    private void keepMark(Vote vote, IssueId issue) {
        if (vote.issue().equals(issue)) {
            marks.set(vote.mark());
        }
    }

    private static int lowestFree(BitSet taken) {
        int free = taken.nextClearBit(1);
        taken.set(free);
        return free;
    }
}
