package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Standing;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.usecase.Standings;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.RoundItem;
import org.ballast.core.round.RoundRules;
import org.ballast.core.round.RoundStage;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/** Lets participants hand something in about an item, at the stage for it, as long as the round stays there. */
final class Answering {

    private static final Refusal STAGE_ENDED = Refusal.conflict("ballast.round.stage-ended");
    private static final Refusal NOT_IN_ROUND = Refusal.conflict("ballast.round.item-not-in-round");

    private final RoundStore store;
    private final UnitOfWork unitOfWork;
    private final Rooms rooms;
    private final Standings standings;

    Answering(DebtStore debt, RoundStore store, Tracker tracker, RoundRunners runners, UnitOfWork unitOfWork) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.rooms = new Rooms(debt, store, tracker, runners);
        this.standings = new Standings(debt, tracker);
    }

    /** Writes inside a unit of work; acknowledged only if the round is at the stage afterwards, so that nothing told as saved is missed. */
    <T> Outcome<T> handIn(
            UserId user,
            BoardId board,
            IssueId issue,
            RoundStage stage,
            Instant now,
            Function<Room, Outcome<T>> write) {
        return rooms.board(user, board)
                .then(found -> unitOfWork.run(() -> rooms.enter(user, board)
                        .then(room -> Outcome.done(room)
                                .unless(RoundRules.objectionToAnswer(
                                        room.round(), stage, room.participants(), user, now)))
                        .then(room -> item(room, user, issue).map(item -> room))
                        .then(write)))
                .then(written -> isAt(stage, board) ? Outcome.done(written) : Outcome.refused(STAGE_ENDED));
    }

    /** A listed item that the person may see and that is still open. */
    Outcome<RoundItem> item(Room room, UserId user, IssueId issue) {
        Standing standing = standings.of(room.board(), user, List.of(issue)).getOrDefault(issue, Standing.HIDDEN);
        Optional<RoundItem> listed = store.rounds().items(room.round().id()).stream()
                .filter(item -> item.issue().equals(issue) && item.isListed())
                .findFirst();
        return standing == Standing.HIDDEN
                ? Outcome.refused(Refusals.ISSUE_UNKNOWN)
                : Outcome.of(listed, NOT_IN_ROUND).unless(standing.objection());
    }

    private boolean isAt(RoundStage stage, BoardId board) {
        return store.rounds()
                .findOpen(board)
                .filter(round -> round.stage() == stage)
                .isPresent();
    }
}
