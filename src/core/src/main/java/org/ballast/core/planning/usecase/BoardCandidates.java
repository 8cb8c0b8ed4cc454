package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tally;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.planning.BoardAlignments;
import org.ballast.core.planning.Candidate;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.planning.Ranking;
import org.ballast.core.planning.Weights;
import org.ballast.core.shared.IssueId;

/** Turns the reading of a board into ranked candidates. */
final class BoardCandidates {

    private final DebtStore debt;
    private final BoardAlignments alignments;

    BoardCandidates(DebtStore debt, PlanningStore planning) {
        this.debt = debt;
        this.alignments = planning.alignments();
    }

    /** The open debt items in rank order, and behind them the resolved ones of the target sprint. */
    List<RankedCandidate> ranked(VotingRound round, BoardReading reading, Instant now, Weights weights) {
        Set<IssueId> ids = new TreeSet<>(reading.open());
        ids.addAll(reading.target());
        Map<IssueId, Tally> tallies = debt.ballots().tallies(round.id());
        Map<IssueId, Integer> aligned = weights.alignment() > 0 ? alignments.permilles(round.board(), ids) : Map.of();
        List<Candidate> open = new ArrayList<>();
        List<Candidate> done = new ArrayList<>();
        for (DebtItem item : debt.items().findAll(ids)) {
            Candidate candidate = new Candidate(
                    item, tallies.getOrDefault(item.issue(), Tally.NONE), aligned.getOrDefault(item.issue(), 0));
            (reading.open().contains(item.issue()) ? open : done).add(candidate);
        }
        return Ranking.of(open, done, now, weights);
    }
}
