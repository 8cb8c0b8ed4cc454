package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.Lift;
import org.ballast.core.planning.LiftDecision;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/** Says for a board which items the strategy may lift, and which stay where they are. Who plans the board's sprints may. */
public final class DecideLifts {

    static final Refusal CHANGED = Refusal.conflict("ballast.planning.lifts-changed");

    private final PlanningStore planning;
    private final Tracker tracker;
    private final UnitOfWork unitOfWork;
    private final EnabledBoards boards;
    private final RerankReader reader;

    public DecideLifts(DebtStore debt, PlanningStore planning, Tracker tracker, UnitOfWork unitOfWork) {
        this.planning = planning;
        this.tracker = tracker;
        this.unitOfWork = unitOfWork;
        this.boards = new EnabledBoards(debt, planning, tracker);
        this.reader = new RerankReader(debt, planning, tracker);
    }

    /** All choices count or none; they are refused when one is about a lift that is no longer as the person saw it. */
    public Outcome<RerankView> handle(Command command) {
        return boards.find(command.user(), command.board())
                .then(board -> Outcome.done(board).unless(reader.objection(command.user(), board)))
                .unless(objection(command.choices()))
                .then(board -> tracker.boards()
                        .read(command.user(), board.board(), Optional.empty())
                        .then(reading -> unitOfWork
                                .run(() -> save(command, reading))
                                .map(saved -> reader.view(command.user(), board, reading, command.now()))));
    }

    private static Optional<Refusal> objection(List<Choice> choices) {
        return choices.isEmpty() || choices.size() > RerankReader.MOST_ROWS
                ? Optional.of(Refusal.invalid("ballast.planning.choices-out-of-range", "choices")
                        .with(RerankReader.MOST_ROWS))
                : Optional.empty();
    }

    private Outcome<Integer> save(Command command, BoardReading reading) {
        Map<IssueId, Lift> lifts = reader.lifts(command.board(), reading);
        Map<IssueId, Decided> decisions = new TreeMap<>();
        for (Choice choice : command.choices()) {
            Optional<Lift> lift = choice.lift(lifts);
            if (lift.isEmpty()) {
                return Outcome.refused(CHANGED);
            }
            decisions.put(
                    lift.get().issue(),
                    new Decided(
                            lift.get().decision(),
                            lift.get().decide(choice.accept().orElse(false), command.user(), command.now())));
        }
        decisions.values().forEach(decided -> planning.lifts().save(decided.before(), decided.now()));
        return Outcome.done(decisions.size());
    }

    private record Decided(Optional<LiftDecision> before, LiftDecision now) {}

    /**
     * What shall be with one item.
     *
     * @param issue its id
     * @param given what the person saw its links give
     * @param state code of the state in which the person saw its lift
     * @param accept whether the strategy may lift it; otherwise, or when nothing is said, it stays where it is, or goes back
     */
    public record Choice(
            Optional<Long> issue, Optional<Integer> given, Optional<String> state, Optional<Boolean> accept) {

        private Optional<Lift> lift(Map<IssueId, Lift> lifts) {
            return issue.filter(id -> id > 0)
                    .flatMap(id -> Optional.ofNullable(lifts.get(new IssueId(id))))
                    .filter(this::isAbout);
        }

        private boolean isAbout(Lift lift) {
            return given.filter(seen -> seen == lift.given()).isPresent()
                    && state.filter(seen -> seen.equals(Codes.of(lift.state()))).isPresent();
        }
    }

    /** Decides about 1 to 100 items at once. */
    public record Command(UserId user, BoardId board, List<Choice> choices, Instant now) {}
}
