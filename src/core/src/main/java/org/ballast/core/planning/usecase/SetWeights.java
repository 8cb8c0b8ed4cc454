package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.BoardWeights;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.Weights;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/** Chooses how much each part counts in a board's values. Who may set the board up may do this. */
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
                .then(weights -> unitOfWork.run(() -> {
                    planning.weights().save(new BoardWeights(command.board(), weights, command.user(), command.now()));
                    return Outcome.done(WeightsView.of(weights));
                }));
    }

    /** Percentages of 0 or more, 100 together; the alignment may be missing and counts nothing then. */
    public record Command(
            UserId user,
            BoardId board,
            Optional<Integer> votes,
            Optional<Integer> alignment,
            Optional<Integer> priority,
            Optional<Integer> age,
            Instant now) {}
}
