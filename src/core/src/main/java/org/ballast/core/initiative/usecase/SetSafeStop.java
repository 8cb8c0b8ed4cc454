package org.ballast.core.initiative.usecase;

import java.util.Optional;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.initiative.InitiativeRules;
import org.ballast.core.initiative.SafeStopForm;
import org.ballast.core.shared.Outcome;

/** Ticks the safe-stop checklist of an open slice. */
public final class SetSafeStop {
    private final Desk desk;

    public SetSafeStop(Desk desk) {
        this.desk = desk;
    }

    public Outcome<InitiativeView> handle(Command command) {
        InitiativeRequest request = command.request();
        return desk.board(request.user(), request.board())
                .then(board -> desk.issue(request.user(), command.issue()))
                .then(issue -> command.form()
                        .check()
                        .then(safeStop -> desk.change(
                                request,
                                InitiativeAction.SAFE_STOP_SET,
                                Optional.of(issue.id()),
                                (kept, issues) -> Outcome.of(kept.slice(issue.id()), InitiativeRules.SLICE_UNKNOWN)
                                        .then(slice -> Outcome.done(kept.with(slice.with(safeStop)))
                                                .unless(InitiativeRules.objectionToPutBack(kept, slice))))));
    }

    /** The issue by id or key. */
    public record Command(InitiativeRequest request, String issue, SafeStopForm form) {}
}
