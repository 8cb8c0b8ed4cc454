package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tally;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.planning.Candidate;
import org.ballast.core.planning.Lift;
import org.ballast.core.planning.PlanTerms;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.planning.Ranking;
import org.ballast.core.planning.Weights;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;

/** Turns the reading of a board into ranked candidates. */
final class BoardCandidates {

    private final DebtStore debt;
    private final PlanningStore planning;

    BoardCandidates(DebtStore debt, PlanningStore planning) {
        this.debt = debt;
        this.planning = planning;
    }

    /** The open debt items in rank order, and behind them the resolved ones of the target sprint. */
    List<RankedCandidate> ranked(VotingRound round, BoardReading reading, Instant now, Weights weights) {
        Set<IssueId> ids = new TreeSet<>(reading.open());
        ids.addAll(reading.target());
        Map<IssueId, Tally> tallies = debt.ballots().tallies(round.id());
        Map<IssueId, Lift> lifts = weights.alignment() > 0 ? lifts(round.board(), ids) : Map.of();
        List<Candidate> open = new ArrayList<>();
        List<Candidate> done = new ArrayList<>();
        for (DebtItem item : debt.items().findAll(ids)) {
            Lift lift = lifts.get(item.issue());
            Candidate candidate = new Candidate(
                    item, tallies.getOrDefault(item.issue(), Tally.NONE), lift == null ? 0 : lift.counted());
            (reading.open().contains(item.issue()) ? open : done).add(candidate);
        }
        return Ranking.of(open, done, now, weights);
    }

    /** The lifts of those of the issues that serve the strategy, with the pillar that each serves most. */
    Map<IssueId, Lift> liftsWithPillars(BoardId board, PlanTerms terms, Collection<IssueId> issues) {
        return Lift.of(
                board,
                planning.alignments().permilles(board, issues),
                planning.alignments().strongestPillars(board, issues),
                !terms.pillarDays().equals(PersonDays.NONE),
                planning.lifts().of(board));
    }

    /** The lifts of those of the issues that serve the strategy. */
    Map<IssueId, Lift> lifts(BoardId board, Collection<IssueId> issues) {
        return Lift.of(
                board,
                planning.alignments().permilles(board, issues),
                planning.lifts().of(board));
    }
}
