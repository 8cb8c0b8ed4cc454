package org.ballast.core.round.usecase;

import java.time.Instant;
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
        return room(command.user(), command.board(), command.round())
                .map(room -> views.round(
                        command.user(),
                        room,
                        rooms.objectionToOpen(command.user(), room.board()),
                        store.rounds().closed(room.board().id()),
                        command.now()));
    }

    /** More items of a round that is too long for one answer. */
    public Outcome<RoundItemsView> handle(ItemsCommand command) {
        return room(command.user(), command.board(), command.round())
                .map(room -> views.items(
                        command.user(), room, store.rounds().closed(room.board().id()), command.after()));
    }

    private Outcome<Room> room(UserId user, BoardId board, RoundId round) {
        return rooms.board(user, board)
                .then(found -> Outcome.of(
                        store.rounds()
                                .find(round)
                                .filter(each -> each.board().equals(found.id()))
                                .map(each -> rooms.room(found, each)),
                        ROUND_UNKNOWN));
    }

    public record Command(UserId user, BoardId board, Instant now) {}

    /**
     * A part of a round's items.
     *
     * @param after items whose issue has an id above this one; from 0
     */
    public record ItemsCommand(UserId user, BoardId board, RoundId round, long after) {}

    /** A round by its id. */
    public record ByIdCommand(UserId user, BoardId board, RoundId round, Instant now) {}
}
