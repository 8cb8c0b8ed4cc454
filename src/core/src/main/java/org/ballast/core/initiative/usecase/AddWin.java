package org.ballast.core.initiative.usecase;

import java.util.Optional;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.Win;
import org.ballast.core.initiative.WinForm;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/** Writes a win into the ledger, also after the initiative was closed: some wins show late. */
public final class AddWin {
    private final Desk desk;

    public AddWin(Desk desk) {
        this.desk = desk;
    }

    public Outcome<InitiativeView> handle(Command command) {
        InitiativeRequest request = command.request();
        return desk.board(request.user(), request.board())
                .then(board -> desk.find(request.initiative(), request.board(), desk.issuesOf(request.user()))
                        .then(initiative -> Outcome.done(initiative)
                                .unless(desk.objectionToEdit(request.user(), board.board(), initiative))
                                .then(editable -> command.form().check(editable, request.user()))
                                .then(win -> add(win, initiative)))
                        .then(added -> desk.view(board, request)));
    }

    private Outcome<Win> add(Win win, Initiative initiative) {
        return desk.unitOfWork().run(() -> {
            long kept = desk.store().wins().of(initiative.board()).stream()
                    .filter(other -> other.win().initiative().equals(initiative.id()))
                    .count();
            Optional<Refusal> objection = kept < Win.MOST_OF_ONE_INITIATIVE
                    ? Optional.empty()
                    : Optional.of(
                            Refusal.conflict("ballast.initiative.too-many-wins").with(Win.MOST_OF_ONE_INITIATIVE));
            if (objection.isEmpty()) {
                desk.store().wins().add(win);
            }
            return Outcome.done(win).unless(objection);
        });
    }

    public record Command(InitiativeRequest request, WinForm form) {}
}
