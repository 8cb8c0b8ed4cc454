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
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/** Chooses how much each part counts in a board's values, and the terms of its sets. Who may set the board up may do this. */
public final class SetWeights {

    private static final int MISSING = -1;

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
                        .then(terms -> unitOfWork.run(() -> {
                            planning.weights()
                                    .save(new BoardWeights(
                                            command.board(),
                                            weights,
                                            terms.orElseGet(() -> planning.terms(command.board())),
                                            command.user(),
                                            command.now()));
                            return Outcome.done(WeightsView.of(weights));
                        })));
    }

    /**
     * Percentages of 0 or more, 100 together; the alignment may be missing and counts nothing then. Without switch cost and
     * days for pillars the board's terms stay; as soon as there is one of them, the other one asks nothing if missing.
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
            Instant now) {}
}
