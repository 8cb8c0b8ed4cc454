package org.ballast.core.initiative.usecase;

import java.util.Optional;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.initiative.InitiativeRules;
import org.ballast.core.initiative.Pause;
import org.ballast.core.initiative.PauseReason;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/** Lets work on an initiative rest. One click, one reason; the parking note comes afterwards. */
public final class PauseInitiative {
    private static final String FIELD = "reason";

    private final Desk desk;

    public PauseInitiative(Desk desk) {
        this.desk = desk;
    }

    public Outcome<InitiativeView> handle(Command command) {
        InitiativeRequest request = command.request();
        return reason(command)
                .then(reason -> desk.change(
                        request,
                        InitiativeAction.PAUSED,
                        Optional.empty(),
                        (kept, issues) -> Outcome.done(kept.paused(Pause.begun(request.now(), request.user(), reason)))
                                .unless(InitiativeRules.objectionToPause(kept))));
    }

    private static Outcome<PauseReason> reason(Command command) {
        return Outcome.of(command.reason(), Refusal.invalid("ballast.shared.value-missing", FIELD))
                .then(code -> Outcome.of(
                        Codes.find(PauseReason.values(), code),
                        Refusal.invalid("ballast.shared.choice-unknown", FIELD)));
    }

    /** The code of a {@link PauseReason}. */
    public record Command(InitiativeRequest request, Optional<String> reason) {}
}
