package org.ballast.core.initiative.usecase;

import java.util.Comparator;
import java.util.Optional;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.initiative.InitiativeForm;
import org.ballast.core.initiative.InitiativePlan;
import org.ballast.core.initiative.InitiativeRules;
import org.ballast.core.initiative.Slice;
import org.ballast.core.initiative.SliceState;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/** Replaces what is stated about an initiative. Who read an older revision is refused, so that nothing gets lost. */
public final class ChangeInitiative {
    private final Desk desk;

    public ChangeInitiative(Desk desk) {
        this.desk = desk;
    }

    public Outcome<InitiativeView> handle(Command command) {
        InitiativeRequest request = command.request();
        return desk.board(request.user(), request.board())
                .then(board -> desk.change(
                        request,
                        InitiativeAction.PLAN_CHANGED,
                        Optional.empty(),
                        (kept, issues) -> revised(kept, command)
                                .then(current -> command.form().check(context(kept, board, request)))
                                .then(plan -> Outcome.done(kept.with(plan)).unless(tooLarge(kept, plan)))));
    }

    private InitiativeForm.Context context(Initiative kept, TeamBoard board, InitiativeRequest request) {
        return new InitiativeForm.Context(
                kept.plan().owner(),
                kept.plan().rfc(),
                board.policy().teamSize(),
                desk.tracker().people()::named,
                request.now());
    }

    private static Outcome<Initiative> revised(Initiative kept, Command command) {
        return Outcome.of(command.revision(), Refusal.invalid("ballast.shared.value-missing", "revision"))
                .then(revision -> revision == kept.revision()
                        ? Outcome.done(kept)
                        : Outcome.refused(InitiativeRules.CHANGED_MEANWHILE));
    }

    /** A share can not become smaller than a slice that is still to be done. */
    private static Optional<Refusal> tooLarge(Initiative kept, InitiativePlan plan) {
        return kept.slices().stream()
                .filter(slice -> slice.state() != SliceState.FINISHED)
                .max(Comparator.comparing(Slice::effort))
                .flatMap(largest -> InitiativeRules.objectionToShare(plan, largest));
    }

    /** The revision that the form was filled from. */
    public record Command(InitiativeRequest request, Optional<Integer> revision, InitiativeForm form) {}
}
