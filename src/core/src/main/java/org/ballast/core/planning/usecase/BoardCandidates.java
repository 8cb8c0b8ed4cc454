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
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.Tally;
import org.ballast.core.planning.Candidate;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.planning.Ranking;
import org.ballast.core.planning.Weights;
import org.ballast.core.shared.IssueId;

/** Turns the reading of a board into ranked candidates. */
final class BoardCandidates {

    private final DebtStore debt;

    BoardCandidates(DebtStore debt) {
        this.debt = debt;
    }

    /** The open debt items in rank order, and behind them the resolved ones of the target sprint. */
    List<RankedCandidate> ranked(RoundId round, BoardReading reading, Instant now, Weights weights) {
        Set<IssueId> ids = new TreeSet<>(reading.open());
        ids.addAll(reading.target());
        Map<IssueId, Tally> tallies = debt.ballots().tallies(round);
        List<Candidate> open = new ArrayList<>();
        List<Candidate> done = new ArrayList<>();
        for (DebtItem item : debt.items().findAll(ids)) {
            Candidate candidate = new Candidate(item, tallies.getOrDefault(item.issue(), Tally.NONE));
            (reading.open().contains(item.issue()) ? open : done).add(candidate);
        }
        return Ranking.of(open, done, now, weights);
    }
}
