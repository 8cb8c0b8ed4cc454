package org.ballast.core.initiative.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Shows the initiatives of a board. */
public final class ListInitiatives {
    private final Desk desk;

    public ListInitiatives(Desk desk) {
        this.desk = desk;
    }

    public Outcome<InitiativesView> handle(Command command) {
        return desk.board(command.viewer(), command.board()).map(board -> list(board, command));
    }

    private InitiativesView list(TeamBoard board, Command command) {
        List<Initiative> all = new ArrayList<>(desk.store().initiatives().of(command.board()));
        all.sort(Comparator.comparing(Initiative::isClosed));
        Optional<Refusal> objection = desk.objectionToStart(command.viewer(), board.board());
        return new InitiativesView(
                new InitiativeViews(desk, board, command.viewer(), command.now(), desk.issuesOf(command.viewer()))
                        .all(all),
                board.policy().teamSize(),
                board.policy().sprintWeeks(),
                board.policy().capacity(),
                objection.isEmpty(),
                objection);
    }

    public record Command(UserId viewer, BoardId board, Instant now) {}
}
