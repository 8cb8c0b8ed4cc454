package org.ballast.core.initiative.usecase;

import java.util.Optional;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.initiative.InitiativeRules;
import org.ballast.core.initiative.Slice;
import org.ballast.core.initiative.SliceState;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/** Opens a slice, finishes it once its safe-stop checklist is complete, or puts it back. */
public final class SetSliceState {
    private static final String FIELD = "state";

    private final Desk desk;

    public SetSliceState(Desk desk) {
        this.desk = desk;
    }

    public Outcome<InitiativeView> handle(Command command) {
        InitiativeRequest request = command.request();
        return desk.board(request.user(), request.board())
                .then(board -> desk.issue(request.user(), command.issue()))
                .then(issue -> state(command)
                        .then(state -> desk.change(
                                request,
                                InitiativeAction.SLICE_STATE_SET,
                                Optional.of(issue.id()),
                                (kept, issues) -> Outcome.of(kept.slice(issue.id()), InitiativeRules.SLICE_UNKNOWN)
                                        .then(slice -> Outcome.done(kept.with(slice.in(state, request.now())))
                                                .unless(objection(kept, slice, state, issues))))));
    }

    private static Outcome<SliceState> state(Command command) {
        return Outcome.of(command.state(), Refusal.invalid("ballast.shared.value-missing", FIELD))
                .then(code -> Outcome.of(
                        Codes.find(SliceState.values(), code),
                        Refusal.invalid("ballast.shared.choice-unknown", FIELD)));
    }

    private static Optional<Refusal> objection(Initiative kept, Slice slice, SliceState state, VisibleIssues issues) {
        return switch (state) {
            case OPEN -> InitiativeRules.objectionToOpen(kept, slice, issues);
            case FINISHED -> InitiativeRules.objectionToFinish(kept, slice);
            case PLANNED -> InitiativeRules.objectionToPutBack(kept, slice);
        };
    }

    /**
     * The issue by id or key.
     *
     * @param state code of a {@link SliceState}
     */
    public record Command(InitiativeRequest request, String issue, Optional<String> state) {}
}
