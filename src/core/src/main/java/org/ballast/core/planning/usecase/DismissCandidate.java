package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.planning.Dismissal;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/** Hides a candidate from the suggestions of a board for some sprints. A second time replaces the first. */
public final class DismissCandidate {

    private static final TextRule REASON = new TextRule("reason", Dismissal.LONGEST_REASON, false);

    private final DebtStore debt;
    private final PlanningStore planning;
    private final Tracker tracker;
    private final UnitOfWork unitOfWork;
    private final EnabledBoards boards;

    public DismissCandidate(DebtStore debt, PlanningStore planning, Tracker tracker, UnitOfWork unitOfWork) {
        this.debt = debt;
        this.planning = planning;
        this.tracker = tracker;
        this.unitOfWork = unitOfWork;
        this.boards = new EnabledBoards(debt, planning, tracker);
    }

    public Outcome<DismissalView> handle(Command command) {
        return boards.find(command.user(), command.board())
                .then(board -> candidateOf(board, command))
                .then(board -> dismissal(command).then(dismissal -> save(dismissal, board)));
    }

    private Outcome<EnabledBoard> candidateOf(EnabledBoard board, Command command) {
        List<IssueId> asked = List.of(command.issue());
        if (tracker.issues().findAll(command.user(), asked).isEmpty()) {
            return Outcome.refused(Refusals.ISSUE_UNKNOWN);
        }
        if (debt.items().find(command.issue()).isEmpty()) {
            return Outcome.refused(Refusal.conflict("ballast.debt.not-tagged"));
        }
        if (tracker.boards().onBoard(command.user(), board.board(), asked).isEmpty()) {
            return Outcome.refused(Refusal.conflict("ballast.debt.not-on-board"));
        }
        return Outcome.done(board)
                .unless(ConfigureRules.objectionToPlan(
                        tracker.permissions(), command.user(), board.board().project()));
    }

    private static Outcome<Dismissal> dismissal(Command command) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<String> reason = REASON.check(command.reason().orElse(""))
                .then(text -> text.isEmpty()
                        ? Outcome.refused(Refusal.invalid("ballast.shared.value-missing", REASON.field()))
                        : Outcome.done(text))
                .orCollect(refusals);
        int sprints = command.sprints().orElse(Dismissal.DEFAULT_SPRINTS);
        if (sprints < Dismissal.FEWEST_SPRINTS || sprints > Dismissal.MOST_SPRINTS) {
            refusals.add(Refusal.invalid("ballast.shared.number-out-of-range", "sprints")
                    .with(Dismissal.FEWEST_SPRINTS)
                    .with(Dismissal.MOST_SPRINTS));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(Refusal.all(refusals));
        }
        return Outcome.done(new Dismissal(
                command.board(), command.issue(), reason.orElseThrow(), sprints, command.now(), command.user()));
    }

    private Outcome<DismissalView> save(Dismissal dismissal, EnabledBoard board) {
        return unitOfWork.run(() -> {
            planning.dismissals().save(dismissal);
            return Outcome.done(new DismissalView(
                    dismissal.issue(),
                    dismissal.reason(),
                    dismissal.sprints(),
                    dismissal.until(board.policies().newest().policy())));
        });
    }

    /** Sprints default to 3. */
    public record Command(
            UserId user,
            BoardId board,
            IssueId issue,
            Optional<String> reason,
            Optional<Integer> sprints,
            Instant now) {}
}
