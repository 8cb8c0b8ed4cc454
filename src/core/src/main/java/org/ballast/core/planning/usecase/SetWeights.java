package org.ballast.core.planning.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.BoardWeights;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.planning.PlanTerms;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.Weights;
import org.ballast.core.planning.WeightsChange;
import org.ballast.core.planning.WeightsChoice;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/**
 * Chooses how much each part counts in a board's values, and the terms of its sets. Who may set the board up may do this.
 * Each change takes the next sequence of the board's log, so of two at once the second starts again and is told.
 */
public final class SetWeights {

    private static final int MISSING = -1;
    private static final Refusal REVISION_MISSING = Refusal.invalid("ballast.shared.value-missing", "revision");
    private static final Refusal CHANGED_MEANWHILE = Refusal.conflict("ballast.planning.weights-changed-meanwhile");

    private final PlanningStore planning;
    private final Tracker tracker;
    private final UnitOfWork unitOfWork;
    private final EnabledBoards boards;

    public SetWeights(DebtStore debt, PlanningStore planning, Tracker tracker, UnitOfWork unitOfWork) {
        this.planning = planning;
        this.tracker = tracker;
        this.unitOfWork = unitOfWork;
        this.boards = new EnabledBoards(debt, planning, tracker);
    }

    public Outcome<WeightsView> handle(Command command) {
        return boards.find(command.user(), command.board())
                .then(board -> Outcome.done(board)
                        .unless(ConfigureRules.objectionToConfigure(
                                tracker.permissions(),
                                command.user(),
                                Optional.of(board.board().project()))))
                .then(board -> save(command));
    }

    private Outcome<WeightsView> save(Command command) {
        return Weights.check(
                        command.votes().orElse(MISSING),
                        command.alignment().orElse(0),
                        command.priority().orElse(MISSING),
                        command.age().orElse(MISSING),
                        "votes",
                        "alignment")
                .then(weights -> PlanTerms.check(command.switchCost(), command.pillarDays())
                        .then(terms -> Outcome.of(command.revision(), REVISION_MISSING)
                                .then(seen -> unitOfWork.run(() -> keep(command, seen, weights, terms)))));
    }

    private Outcome<WeightsView> keep(Command command, int seen, Weights weights, Optional<PlanTerms> terms) {
        // Read before the choice: whoever changes that meanwhile takes the next sequence first.
        int newest = planning.weights().newestSequence(command.board());
        Optional<WeightsChoice> present =
                planning.weights().find(command.board()).map(BoardWeights::choice);
        WeightsChoice wanted = new WeightsChoice(
                weights, terms.orElseGet(() -> present.map(WeightsChoice::terms).orElse(PlanTerms.NONE)));
        if (present.equals(Optional.of(wanted))) {
            return Outcome.done(WeightsView.of(weights));
        }
        if (seen != newest) {
            return Outcome.refused(CHANGED_MEANWHILE);
        }
        planning.weights()
                .append(new WeightsChange(command.board(), newest + 1, present, wanted, command.user(), command.now()));
        planning.weights()
                .save(new BoardWeights(command.board(), weights, wanted.terms(), command.user(), command.now()));
        return Outcome.done(WeightsView.of(weights));
    }

    /**
     * Percentages of 0 or more, 100 together; the alignment may be missing and counts nothing then. Without switch cost and
     * days for pillars the board's terms stay; as soon as there is one of them, the other one asks nothing if missing.
     *
     * @param revision the one that the person saw, so that nobody overwrites another choice unseen
     */
    public record Command(
            UserId user,
            BoardId board,
            Optional<Integer> votes,
            Optional<Integer> alignment,
            Optional<Integer> priority,
            Optional<Integer> age,
            Optional<Integer> switchCost,
            Optional<BigDecimal> pillarDays,
            Optional<Integer> revision,
            Instant now) {}
}
