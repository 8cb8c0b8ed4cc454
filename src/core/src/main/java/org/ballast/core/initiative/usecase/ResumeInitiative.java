package org.ballast.core.initiative.usecase;

import java.util.Optional;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.initiative.InitiativeRules;
import org.ballast.core.shared.Outcome;

/** Takes work on an initiative up again. */
public final class ResumeInitiative {
    private final Desk desk;

    public ResumeInitiative(Desk desk) {
        this.desk = desk;
    }

    public Outcome<InitiativeView> handle(InitiativeRequest request) {
        return desk.change(
                request,
                InitiativeAction.RESUMED,
                Optional.empty(),
                (kept, issues) -> Outcome.done(kept.currentPause()
                                .map(pause -> kept.withLastPause(pause.ended(request.now())))
                                .orElse(kept))
                        .unless(InitiativeRules.objectionToResume(kept)));
    }
}
