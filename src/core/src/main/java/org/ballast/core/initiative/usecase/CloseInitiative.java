package org.ballast.core.initiative.usecase;

import java.util.Optional;
import org.ballast.core.initiative.ClosingForm;
import org.ballast.core.initiative.ClosingRecord;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.initiative.InitiativeRules;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/** Finishes or drops an initiative, with a record of what it brought. */
public final class CloseInitiative {
    private final Desk desk;

    public CloseInitiative(Desk desk) {
        this.desk = desk;
    }

    public Outcome<InitiativeView> handle(Command command) {
        InitiativeRequest request = command.request();
        return command.form()
                .check(request.user(), request.now())
                .then(record -> desk.change(
                        request,
                        InitiativeAction.CLOSED,
                        Optional.empty(),
                        (kept, issues) -> Outcome.done(kept.closed(record)).unless(objection(kept, record))));
    }

    private static Optional<Refusal> objection(Initiative kept, ClosingRecord record) {
        return record.finished() ? InitiativeRules.objectionToFinish(kept) : Optional.empty();
    }

    public record Command(InitiativeRequest request, ClosingForm form) {}
}
