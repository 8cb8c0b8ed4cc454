package org.ballast.core.initiative.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.initiative.ClosingForm;
import org.ballast.core.initiative.ClosingRecord;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.initiative.InitiativeRules;
import org.ballast.core.initiative.KeyResultBook;
import org.ballast.core.initiative.Win;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/** Finishes or drops an initiative, with a record of what it brought. What a finished one brought stands in the wins ledger too. */
public final class CloseInitiative {
    static final String NOT_MEASURABLE = "ballast.initiative.key-result-not-measurable";

    private final Desk desk;
    private final KeyResultBook keyResults;

    public CloseInitiative(Desk desk, KeyResultBook keyResults) {
        this.desk = desk;
        this.keyResults = keyResults;
    }

    /** Values of key results are checked before anything is kept, and written down in the moment in which the initiative is over. */
    public Outcome<InitiativeView> handle(Command command) {
        InitiativeRequest request = command.request();
        return command.form()
                .check(request.user(), request.now())
                .then(record -> desk.change(
                        request,
                        InitiativeAction.CLOSED,
                        Optional.empty(),
                        (kept, issues) -> Outcome.done(kept.closed(record))
                                .unless(objection(kept, record))
                                .then(closed -> entries(command, record).map(entries -> {
                                    entries.forEach(KeyResultBook.Entry::write);
                                    return withWins(closed, record);
                                }))));
    }

    /** What was dropped brought key results no further. */
    private Outcome<List<KeyResultBook.Entry>> entries(Command command, ClosingRecord record) {
        if (!record.finished()) {
            return Outcome.done(List.of());
        }
        List<Refusal> refusals = new ArrayList<>();
        List<KeyResultBook.Entry> entries = new ArrayList<>();
        for (int at = 0; at < record.metrics().size(); at++) {
            Optional<String> ref = command.form()
                    .metrics()
                    .get(at)
                    .keyResult()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty());
            if (ref.isPresent()) {
                String field = "metrics[" + at + "].keyResult";
                keyResults
                        .entry(
                                command.request().user(),
                                ref.get(),
                                record.metrics().get(at).after(),
                                record.at())
                        .fold(entries::add, refusal -> refusals.add(Refusal.invalid(NOT_MEASURABLE, field)));
            }
        }
        return refusals.isEmpty() ? Outcome.done(entries) : Outcome.refused(Refusal.all(refusals));
    }

    private Initiative withWins(Initiative closed, ClosingRecord record) {
        long kept = desk.store().wins().of(closed.board()).stream()
                .filter(other -> other.win().initiative().equals(closed.id()))
                .count();
        record.wins(closed).stream()
                .limit(Math.max(0, Win.MOST_OF_ONE_INITIATIVE - kept))
                .forEach(desk.store().wins()::add);
        return closed;
    }

    private static Optional<Refusal> objection(Initiative kept, ClosingRecord record) {
        return record.finished() ? InitiativeRules.objectionToFinish(kept) : Optional.empty();
    }

    public record Command(InitiativeRequest request, ClosingForm form) {}
}
