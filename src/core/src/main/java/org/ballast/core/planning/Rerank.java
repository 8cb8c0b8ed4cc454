package org.ballast.core.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.shared.IssueId;

/**
 * What the open lifts would do to a board's ranking.
 *
 * @param lifted the items that the strategy lifts or would lift: first the open ones, each group by their new place
 * @param passed the others that would change their place because of them, by their new place
 */
public record Rerank(List<Move> lifted, List<Move> passed) {

    /** One item before and after; without lift it moves only because others do. */
    public record Move(RankedCandidate before, RankedCandidate after, Optional<Lift> lift) {}

    /**
     * Ranks twice: with what counts now, and as if every open lift were accepted. Where none is open nothing would change.
     *
     * @param candidates with the alignment that counts now
     * @param now the moment, for ages
     * @param before what counts as long as the team accepts nothing more
     * @param after what counts as soon as it accepts something
     */
    public static Rerank of(
            Collection<Candidate> candidates, Map<IssueId, Lift> lifts, Instant now, Weights before, Weights after) {
        boolean open = candidates.stream()
                .map(candidate -> lifts.get(candidate.issue()))
                .anyMatch(lift -> lift != null && lift.state() == LiftState.OPEN);
        List<Candidate> raised = candidates.stream()
                .map(candidate -> Optional.ofNullable(lifts.get(candidate.issue()))
                        .map(lift -> new Candidate(candidate.item(), candidate.tally(), lift.offered()))
                        .orElse(candidate))
                .toList();
        return split(
                Ranking.of(candidates, List.of(), now, before),
                Ranking.of(raised, List.of(), now, open ? after : before),
                lifts);
    }

    private static Rerank split(List<RankedCandidate> before, List<RankedCandidate> after, Map<IssueId, Lift> lifts) {
        Map<IssueId, RankedCandidate> places = new HashMap<>();
        before.forEach(candidate -> places.put(candidate.issue(), candidate));
        List<Move> lifted = new ArrayList<>();
        List<Move> passed = new ArrayList<>();
        for (RankedCandidate candidate : after) {
            Optional<Lift> lift = Optional.ofNullable(lifts.get(candidate.issue()));
            Move move = new Move(places.getOrDefault(candidate.issue(), candidate), candidate, lift);
            if (lift.isPresent()) {
                lifted.add(move);
            } else if (move.before().rank() != candidate.rank()) {
                passed.add(move);
            }
        }
        lifted.sort(Comparator.comparing(move -> move.lift().orElseThrow().state()));
        return new Rerank(List.copyOf(lifted), List.copyOf(passed));
    }
}
