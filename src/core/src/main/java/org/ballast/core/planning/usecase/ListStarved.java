package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.time.LocalDate;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/** Shows the items of a board that need a verdict. */
public final class ListStarved {

    private final StarvedItems starved;

    public ListStarved(DebtStore debt, PlanningStore planning, InitiativeRepository initiatives, Tracker tracker) {
        this.starved = new StarvedItems(debt, planning, initiatives, tracker);
    }

    public Outcome<StarvedView> handle(Command command) {
        return starved.boards()
                .find(command.viewer(), command.board())
                .then(board -> starved.view(command.viewer(), board, command.today(), command.now()));
    }

    /** Today is the day that it is for the viewer. */
    public record Command(UserId viewer, BoardId board, LocalDate today, Instant now) {}
}
