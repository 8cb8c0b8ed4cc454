package org.ballast.core.initiative.usecase;

import java.util.Optional;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.initiative.InitiativeRules;
import org.ballast.core.shared.Outcome;

/** Takes a slice that nobody began out of its initiative; the issue stays. */
public final class RemoveSlice {
    private final Desk desk;

    public RemoveSlice(Desk desk) {
        this.desk = desk;
    }

    public Outcome<InitiativeView> handle(Command command) {
        InitiativeRequest request = command.request();
        return desk.board(request.user(), request.board())
                .then(board -> desk.issue(request.user(), command.issue()))
                .then(issue -> desk.change(
                        request,
                        InitiativeAction.SLICE_REMOVED,
                        Optional.of(issue.id()),
                        (kept, issues) -> Outcome.of(kept.slice(issue.id()), InitiativeRules.SLICE_UNKNOWN)
                                .then(slice -> Outcome.done(kept.withoutSlice(slice.issue()))
                                        .unless(InitiativeRules.objectionToRemove(slice)))));
    }

    /** The issue by id or key. */
    public record Command(InitiativeRequest request, String issue) {}
}
