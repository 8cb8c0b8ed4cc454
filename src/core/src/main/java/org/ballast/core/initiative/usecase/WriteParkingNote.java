package org.ballast.core.initiative.usecase;

import java.util.Optional;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.initiative.InitiativeRules;
import org.ballast.core.initiative.ParkingNoteForm;
import org.ballast.core.initiative.Pause;
import org.ballast.core.shared.Outcome;

/** Leaves the parking note of the pause that lasts, or says that there will be none; both are logged. */
public final class WriteParkingNote {
    private final Desk desk;

    public WriteParkingNote(Desk desk) {
        this.desk = desk;
    }

    public Outcome<InitiativeView> handle(Command command) {
        InitiativeRequest request = command.request();
        if (command.skipped()) {
            return change(request, InitiativeAction.NOTE_SKIPPED, Pause::withoutNote);
        }
        return command.form()
                .check(request.user(), request.now())
                .then(note -> change(request, InitiativeAction.NOTE_WRITTEN, pause -> pause.with(note)));
    }

    private interface Writing {
        Pause to(Pause pause);
    }

    private Outcome<InitiativeView> change(InitiativeRequest request, InitiativeAction action, Writing writing) {
        return desk.change(
                request,
                action,
                Optional.empty(),
                (kept, issues) -> Outcome.done(kept)
                        .unless(InitiativeRules.objectionToResume(kept))
                        .map(paused -> written(paused, writing)));
    }

    private static Initiative written(Initiative paused, Writing writing) {
        return paused.currentPause()
                .map(pause -> paused.withLastPause(writing.to(pause)))
                .orElse(paused);
    }

    /** A note that is skipped is not read. */
    public record Command(InitiativeRequest request, ParkingNoteForm form, boolean skipped) {}
}
