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
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/** Chooses how much each part counts in a board's values. Who may set the board up may do this. */
public final class SetWeights {

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
        int votes = command.votes().orElse(-1);
        int priority = command.priority().orElse(-1);
        int age = command.age().orElse(-1);
        if (!Weights.areWeights(votes, priority, age)) {
            return Outcome.refused(Refusal.invalid("ballast.planning.weights-not-whole", "votes"));
        }
        Weights weights = new Weights(votes, priority, age);
        return unitOfWork.run(() -> {
            planning.weights().save(new BoardWeights(command.board(), weights, command.user(), command.now()));
            return Outcome.done(WeightsView.of(weights));
        });
    }

    /** Three percentages of 0 or more, 100 together. */
    public record Command(
            UserId user,
            BoardId board,
            Optional<Integer> votes,
            Optional<Integer> priority,
            Optional<Integer> age,
            Instant now) {}
}
