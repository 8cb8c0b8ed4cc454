package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.Tracker;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Shows the round that runs on a board, otherwise the one that was closed last; or a closed one that is asked for. */
public final class ViewRound {

    private static final Refusal ROUND_UNKNOWN = Refusal.unknown("ballast.round.unknown");

    private final RoundStore store;
    private final Rooms rooms;
    private final RoundViews views;

    public ViewRound(DebtStore debt, RoundStore store, Tracker tracker, RoundRunners runners) {
        this.store = store;
        this.rooms = new Rooms(debt, store, tracker, runners);
        this.views = new RoundViews(debt, store, tracker, runners);
    }

    public Outcome<RoundPageView> handle(Command command) {
        return rooms.board(command.user(), command.board())
                .map(board -> views.page(command.user(), board, command.now()));
    }

    /** One round of the board by its id; a round of another board is unknown. */
    public Outcome<RoundView> handle(ByIdCommand command) {
        return rooms.board(command.user(), command.board())
                .then(board -> Outcome.of(
                        Optional.of(command.round())
                                .flatMap(store.rounds()::find)
                                .filter(round -> round.board().equals(board.id()))
                                .map(round -> views.round(
                                        command.user(),
                                        rooms.room(board, round),
                                        rooms.objectionToOpen(command.user(), board),
                                        store.rounds().closed(board.id()),
                                        command.now())),
                        ROUND_UNKNOWN));
    }

    public record Command(UserId user, BoardId board, Instant now) {}

    /** A round by its id. */
    public record ByIdCommand(UserId user, BoardId board, RoundId round, Instant now) {}
}
