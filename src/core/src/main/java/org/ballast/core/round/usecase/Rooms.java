package org.ballast.core.round.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.DebtRound;
import org.ballast.core.round.Participant;
import org.ballast.core.round.Quorum;
import org.ballast.core.round.RoundRules;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UserId;

/** Finds the boards and rounds that one person may enter. */
final class Rooms {

    private final DebtStore debt;
    private final RoundStore store;
    private final Tracker tracker;
    private final RoundRunners runners;

    Rooms(DebtStore debt, RoundStore store, Tracker tracker, RoundRunners runners) {
        this.debt = debt;
        this.store = store;
        this.tracker = tracker;
        this.runners = runners;
    }

    /** The board; one that is hidden from the person is unknown. */
    Outcome<Board> board(UserId user, BoardId board) {
        return Outcome.of(
                debt.boards().find(board).filter(found -> tracker.boards().canSeeFilter(user, found.filterId())),
                Refusals.BOARD_UNKNOWN);
    }

    /** The round that runs on the board. */
    Outcome<Room> enter(UserId user, BoardId board) {
        return board(user, board).then(found -> Outcome.of(open(found), RoundRules.NONE_OPEN));
    }

    /** The round that runs on the board, for somebody who may move its stages. */
    Outcome<Room> steer(UserId user, BoardId board) {
        return enter(user, board).then(room -> Outcome.done(room).unless(objectionToSteer(user, room)));
    }

    Optional<Room> open(Board board) {
        return store.rounds().findOpen(board.id()).map(round -> room(board, round));
    }

    Room room(Board board, DebtRound round) {
        return new Room(board, round, store.rounds().participants(round.id()));
    }

    Optional<Refusal> objectionToOpen(UserId user, Board board) {
        return runners.objection(board, user);
    }

    Optional<Refusal> objectionToSteer(UserId user, Room room) {
        return RoundRules.objectionToSteer(room.round(), user, runners.objection(room.board(), user));
    }

    /** The quorum among those who were there when voting began; until then, and in rounds from before that was kept, who is now. */
    Quorum quorum(Room room) {
        List<Participant> counted = room.hasFixedQuorum()
                ? room.participants().stream().filter(Participant::inQuorum).toList()
                : present(room);
        Set<UserId> people = new TreeSet<>();
        counted.forEach(each -> people.add(each.user()));
        return new Quorum(room.round().plan().quorumPercent(), people);
    }

    /** Fixes among whom the quorum is counted. Were it counted among others later, adding people would tell how many have voted. */
    void countForQuorum(Room room) {
        present(room).forEach(each -> store.rounds().save(room.round().id(), each.counted()));
    }

    /** Who takes part and is still known to the tracker. */
    private List<Participant> present(Room room) {
        return room.participants().stream()
                .filter(each -> each.takesPart() && !isFormer(each.user()))
                .toList();
    }

    boolean isFormer(UserId user) {
        return tracker.people().find(user).former();
    }
}
