package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.Candidate;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.planning.Lift;
import org.ballast.core.planning.LiftState;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.planning.Rerank;
import org.ballast.core.planning.ServedPillar;
import org.ballast.core.planning.Weights;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Reads the lifts of a board and writes what they would do to its ranking. */
final class RerankReader {

    /** Rows of each of the two lists; who has more decides in portions. */
    static final int MOST_ROWS = 100;

    private final DebtStore debt;
    private final PlanningStore planning;
    private final Tracker tracker;

    RerankReader(DebtStore debt, PlanningStore planning, Tracker tracker) {
        this.debt = debt;
        this.planning = planning;
        this.tracker = tracker;
    }

    /** Why the person may not decide about lifts on the board: whoever plans its sprints does. */
    Optional<Refusal> objection(UserId user, EnabledBoard board) {
        return ConfigureRules.objectionToPlan(
                tracker.permissions(), user, board.board().project());
    }

    /** The lifts of the open items; none where the strategy would count nothing. */
    Map<IssueId, Lift> lifts(BoardId board, BoardReading reading) {
        return planning.weightsWithLifts(board).alignment() > 0
                ? new BoardCandidates(debt, planning).liftsWithPillars(board, planning.terms(board), reading.open())
                : Map.of();
    }

    RerankView view(UserId viewer, EnabledBoard board, BoardReading reading, Instant now) {
        BoardId id = board.board().id();
        Map<IssueId, Lift> lifts = lifts(id, reading);
        Weights before = planning.weightsInForce(id, reading.open());
        Weights after = planning.weightsWithLifts(id);
        Rerank rerank = Rerank.of(candidates(board, reading, now, before), lifts, now, before, after);
        List<Rerank.Move> lifted = first(rerank.lifted());
        List<Rerank.Move> passed = first(rerank.passed());
        int open = count(rerank, lift -> lift.state() == LiftState.OPEN);
        int accepted = count(rerank, lift -> lift.state() != LiftState.OPEN && lift.counted() > 0);
        Map<IssueId, Issue> issues = issues(viewer, lifted, passed);
        Map<IssueId, List<ServedPillar>> pillars = planning.alignments().pillars(viewer, id, ids(lifted));
        Optional<Refusal> objection = objection(viewer, board);
        return new RerankView(
                id,
                open,
                accepted,
                rerank.lifted().size() - open - accepted,
                WeightsView.of(before),
                WeightsView.of(open > 0 ? after : before),
                lifted.stream()
                        .flatMap(move -> lift(move, issues, pillars).stream())
                        .toList(),
                rerank.lifted().size() - lifted.size(),
                passed.stream().flatMap(move -> passed(move, issues).stream()).toList(),
                rerank.passed().size() - passed.size(),
                objection.isEmpty(),
                objection);
    }

    private List<Candidate> candidates(EnabledBoard board, BoardReading reading, Instant now, Weights weights) {
        return new BoardCandidates(debt, planning)
                .ranked(board.round(), reading, now, weights).stream()
                        .map(RankedCandidate::candidate)
                        .toList();
    }

    /** Of all lifts, also of those beyond the rows that are shown. */
    private static int count(Rerank rerank, Predicate<Lift> which) {
        return Math.toIntExact(rerank.lifted().stream()
                .filter(move -> move.lift().filter(which).isPresent())
                .count());
    }

    private static List<Rerank.Move> first(List<Rerank.Move> moves) {
        return moves.subList(0, Math.min(MOST_ROWS, moves.size()));
    }

    private static Set<IssueId> ids(List<Rerank.Move> moves) {
        Set<IssueId> ids = new TreeSet<>();
        moves.forEach(move -> ids.add(move.after().issue()));
        return ids;
    }

    /** By id; an issue that was hidden or deleted a moment ago is missing. */
    private Map<IssueId, Issue> issues(UserId viewer, List<Rerank.Move> lifted, List<Rerank.Move> passed) {
        List<Rerank.Move> shown = new ArrayList<>(lifted);
        shown.addAll(passed);
        Map<IssueId, Issue> issues = new TreeMap<>();
        tracker.issues().findAll(viewer, ids(shown)).forEach(issue -> issues.put(issue.id(), issue));
        return issues;
    }

    private static Optional<LiftView> lift(
            Rerank.Move move, Map<IssueId, Issue> issues, Map<IssueId, List<ServedPillar>> pillars) {
        return move.lift()
                .flatMap(lift -> Optional.ofNullable(issues.get(lift.issue()))
                        .map(issue -> new LiftView(
                                issue.id(),
                                issue.key(),
                                issue.summary(),
                                lift.state(),
                                lift.given(),
                                lift.counted(),
                                lift.hasOtherPillar(),
                                RankPlaceView.of(move.before()),
                                RankPlaceView.of(move.after()),
                                ServedPillarView.of(pillars.getOrDefault(issue.id(), List.of())))));
    }

    private static Optional<PassedItemView> passed(Rerank.Move move, Map<IssueId, Issue> issues) {
        return Optional.ofNullable(issues.get(move.after().issue()))
                .map(issue -> new PassedItemView(
                        issue.id(),
                        issue.key(),
                        issue.summary(),
                        RankPlaceView.of(move.before()),
                        RankPlaceView.of(move.after())));
    }
}
