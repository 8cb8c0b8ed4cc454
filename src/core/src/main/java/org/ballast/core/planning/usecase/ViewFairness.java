package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.Tracker;
import org.ballast.core.fairness.EstimatedRanking;
import org.ballast.core.fairness.FairnessLens;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.QuarterBudget;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/**
 * Looks at the next quarter along the ranking with {@link FairnessLens}, over the dots that count now. Items that the
 * viewer must not see take no part: not as costs, not as wishes, not in a number.
 */
public final class ViewFairness {

    private static final int LARGEST_BUDGET_DAYS = 10_000;

    private final DebtStore debt;
    private final PlanningStore planning;
    private final Tracker tracker;
    private final EnabledBoards boards;

    public ViewFairness(DebtStore debt, PlanningStore planning, Tracker tracker) {
        this.debt = debt;
        this.planning = planning;
        this.tracker = tracker;
        this.boards = new EnabledBoards(debt, planning, tracker);
    }

    public Outcome<FairnessView> handle(Command command) {
        return boards.find(command.viewer(), command.board())
                .unless(objection(command))
                .then(board -> tracker.boards()
                        .read(command.viewer(), board.board(), Optional.empty())
                        .map(reading -> view(board, reading, command)));
    }

    private static Optional<Refusal> objection(Command command) {
        return command.budgetDays()
                .filter(days -> days < 1 || days > LARGEST_BUDGET_DAYS)
                .map(days -> Refusal.invalid("ballast.shared.number-out-of-range", "budget")
                        .with(1)
                        .with(LARGEST_BUDGET_DAYS));
    }

    private FairnessView view(EnabledBoard board, BoardReading reading, Command command) {
        List<RankedCandidate> all = new BoardCandidates(debt, planning)
                .ranked(
                        board.round(),
                        reading,
                        command.now(),
                        planning.weightsInForce(command.board(), reading.open()));
        Map<IssueId, Effort> efforts = new TreeMap<>();
        Map<IssueId, RankedCandidate> places = new TreeMap<>();
        List<IssueId> order = new ArrayList<>();
        int withoutEstimate = 0;
        for (RankedCandidate candidate : all) {
            withoutEstimate += candidate.effort().isEmpty()
                            && candidate.candidate().tally().votes() > 0
                    ? 1
                    : 0;
            candidate.effort().ifPresent(effort -> {
                efforts.put(candidate.issue(), effort);
                places.put(candidate.issue(), candidate);
                order.add(candidate.issue());
            });
        }
        PersonDays budget = command.budgetDays()
                .map(PersonDays::ofDays)
                .orElseGet(() -> QuarterBudget.of(board.policies().newest().policy()));
        FairnessLens lens = FairnessLens.of(
                budget,
                new EstimatedRanking(order, efforts),
                debt.ballots().all(board.round().id()).stream()
                        .map(Ballot::marks)
                        .toList());
        return new FairnessView(
                lens.budget(),
                lens.planned(),
                lens.voters(),
                lens.unrepresented(),
                lens.leftOut().size(),
                lens.mayName(),
                lens.mayName() ? named(lens, places, command.viewer()) : List.of(),
                withoutEstimate);
    }

    private List<FairLeftOutView> named(FairnessLens lens, Map<IssueId, RankedCandidate> places, UserId viewer) {
        List<FairLeftOutView> named = new ArrayList<>();
        for (Issue issue : tracker.issues().findAll(viewer, lens.leftOut())) {
            Optional.ofNullable(places.get(issue.id()))
                    .ifPresent(place -> place.effort()
                            .ifPresent(effort -> named.add(new FairLeftOutView(
                                    issue.id(), issue.key(), issue.summary(), effort.asPersonDays(), place.rank()))));
        }
        return named;
    }

    /** Without budget it is what the board's policy gives in a quarter. */
    public record Command(UserId viewer, BoardId board, Optional<Integer> budgetDays, Instant now) {}
}
