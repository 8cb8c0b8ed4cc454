package org.ballast.core.initiative.usecase;

import org.ballast.core.shared.Outcome;

/** Shows one initiative. */
public final class ViewInitiative {
    private final Desk desk;

    public ViewInitiative(Desk desk) {
        this.desk = desk;
    }

    public Outcome<InitiativeView> handle(InitiativeRequest request) {
        return desk.board(request.user(), request.board()).then(board -> desk.view(board, request));
    }
}
