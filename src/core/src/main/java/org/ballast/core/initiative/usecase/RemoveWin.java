package org.ballast.core.initiative.usecase;

import org.ballast.core.shared.Outcome;

/** Takes a win of an initiative out of the ledger; nothing happens when there is none. */
public final class RemoveWin {
    private final Desk desk;

    public RemoveWin(Desk desk) {
        this.desk = desk;
    }

    public Outcome<InitiativeView> handle(Command command) {
        InitiativeRequest request = command.request();
        return desk.board(request.user(), request.board())
                .then(board -> desk.find(request.initiative(), request.board(), desk.issuesOf(request.user()))
                        .then(initiative -> Outcome.done(initiative)
                                .unless(desk.objectionToEdit(request.user(), board.board(), initiative)))
                        .then(initiative -> desk.unitOfWork().run(() -> {
                            desk.store().wins().of(initiative.board()).stream()
                                    .filter(kept -> kept.id() == command.win()
                                            && kept.win().initiative().equals(initiative.id()))
                                    .forEach(kept -> desk.store().wins().remove(kept.id()));
                            return Outcome.done(initiative);
                        }))
                        .then(done -> desk.view(board, request)));
    }

    public record Command(InitiativeRequest request, long win) {}
}
