package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.FactsScheduler;
import org.ballast.core.debt.Tracker;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.Quorum;
import org.ballast.core.round.RoundAction;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundMove;
import org.ballast.core.round.RoundRules;
import org.ballast.core.round.RoundStage;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/**
 * Moves the round to another stage. Moving to {@code closed} ends the vote, counts it and writes the ranking; moving to
 * {@code abandoned} gives the round up: nothing is counted, and the standing vote is as it was. Whoever moves says which
 * stage they see: when somebody else was faster they are told instead. Ending a round twice is harmless.
 */
public final class MoveRound {

    private final DebtStore debt;
    private final RoundStore store;
    private final Tracker tracker;
    private final UnitOfWork unitOfWork;
    private final Rooms rooms;
    private final Closing closing;
    private final RoundList list;
    private final RoundViews views;

    public MoveRound(
            DebtStore debt,
            RoundStore store,
            Tracker tracker,
            RoundRunners runners,
            FactsScheduler facts,
            UnitOfWork unitOfWork) {
        this.debt = debt;
        this.store = store;
        this.tracker = tracker;
        this.unitOfWork = unitOfWork;
        this.rooms = new Rooms(debt, store, tracker, runners);
        this.closing = new Closing(debt, store, tracker, facts, unitOfWork, rooms);
        this.list = new RoundList(debt, store, tracker);
        this.views = new RoundViews(debt, store, tracker, runners);
    }

    public Outcome<RoundPageView> handle(Command command) {
        return stage(command.to(), "to")
                .then(to -> stage(command.from(), "from")
                        .then(from -> rooms.board(command.user(), command.board())
                                .then(board -> move(board, from, to, command))
                                .map(board -> views.page(command.user(), board, command.now()))));
    }

    private static Outcome<RoundStage> stage(Optional<String> code, String field) {
        return code.isEmpty()
                ? Outcome.refused(Refusal.invalid("ballast.shared.value-missing", field))
                : Outcome.of(
                        Codes.find(RoundStage.values(), code.get()),
                        Refusal.invalid("ballast.shared.choice-unknown", field));
    }

    private Outcome<Board> move(Board board, RoundStage from, RoundStage to, Command command) {
        if (to.isOver() && endedAs(board, to)) {
            return Outcome.done(board);
        }
        Outcome<Room> moved = unitOfWork.run(
                () -> rooms.steer(command.user(), command.board()).then(room -> move(room, from, to, command)));
        return moved.then(room -> to == RoundStage.CLOSED
                        ? closing.finish(room, command.user(), command.now())
                        : Outcome.done(room))
                .map(room -> board);
    }

    private boolean endedAs(Board board, RoundStage end) {
        return store.rounds().findOpen(board.id()).isEmpty()
                && store.rounds().ended(board.id()).stream().limit(1).anyMatch(last -> last.stage() == end);
    }

    private Outcome<Room> move(Room room, RoundStage from, RoundStage to, Command command) {
        boolean resumesCount = room.round().stage() == RoundStage.COUNT && to == RoundStage.CLOSED;
        if (room.round().stage() != from && !resumesCount) {
            return Outcome.refused(somebodyWasFaster(room.round().last()));
        }
        Outcome<Room> allowed = Outcome.done(room).unless(RoundRules.objectionToMove(room.round(), to));
        return resumesCount
                ? allowed
                : allowed.then(asked -> confirmed(asked, to, command)).map(sure -> write(sure, to, command));
    }

    /**
     * Asks again about open questions and a missed quorum; who goes on all the same is in the log. Whether the quorum was missed
     * is what this person sees, and somebody who sees fewer votes could tell from such a line, or from none, that there are others.
     */
    private Outcome<Room> confirmed(Room room, RoundStage to, Command command) {
        Optional<Refusal> questions =
                RoundRules.questions(room.round(), to, () -> views.openQuestions(command.user(), room));
        Optional<Refusal> noRoom = noRoom(room, to, command.user());
        Optional<Refusal> quorum = to == RoundStage.CLOSED ? belowQuorum(room, command.user()) : Optional.empty();
        Outcome<Room> sure = Outcome.done(room)
                .unless(noRoom.filter(asked -> !command.withoutNew()))
                .unless(questions.filter(asked -> !command.override()))
                .unless(quorum.filter(asked -> !command.belowQuorum()));
        return sure.map(overridden -> {
            quorum.ifPresent(unused ->
                    log(room, by(command, RoundAction.CLOSED_BELOW_QUORUM).onlyFor(command.user())));
            questions.ifPresent(unused ->
                    logEach(room, views.questioned(command.user(), room), RoundAction.OVERRODE_QUESTIONS, command));
            return overridden;
        });
    }

    /** Asked when the collecting ends: what was tagged since comes in then, unless there is no room for it. */
    private Optional<Refusal> noRoom(Room room, RoundStage to, UserId user) {
        return room.round().stage() == RoundStage.COLLECT && to != RoundStage.ABANDONED
                ? list.overlong(room, user)
                        .map(length -> Refusal.conflict("ballast.round.no-room-for-new")
                                .with(length)
                                .with(RoundRules.MOST_ITEMS))
                : Optional.empty();
    }

    private Refusal somebodyWasFaster(RoundMove last) {
        return Refusal.conflict("ballast.round.somebody-was-faster")
                .with(tracker.people().find(last.by()).displayName().orElse("?"));
    }

    private Optional<Refusal> belowQuorum(Room room, UserId user) {
        if (views.isReached(user, room)) {
            return Optional.empty();
        }
        Quorum quorum = views.quorum(room);
        return Optional.of(Refusal.conflict("ballast.round.below-quorum")
                .with(quorum.needed())
                .with(quorum.participants().size()));
    }

    private Room write(Room room, RoundStage to, Command command) {
        RoundStage next = to == RoundStage.CLOSED ? RoundStage.COUNT : to;
        if (next == RoundStage.ABANDONED) {
            debt.rounds().close(room.round().id(), command.now());
        } else if (room.round().stage() == RoundStage.COLLECT) {
            gather(room, command);
        }
        if (next == RoundStage.VOTE) {
            rooms.countForQuorum(room);
        }
        if (next == RoundStage.REVEAL) {
            logEstimators(room, command.now());
        }
        store.rounds().move(room.round().id(), room.round().last().next(next, command.now(), command.user()));
        log(
                room,
                RoundEvent.of(RoundAction.MOVED, command.now(), command.user()).saying(Codes.of(next)));
        return room;
    }

    private void gather(Room room, Command command) {
        boolean gathered = list.gather(room, command.user(), command.now()).fold(done -> true, full -> false);
        if (!gathered) {
            logEach(room, list.fresh(room), RoundAction.LEFT_OUT, command);
        }
    }

    private void logEstimators(Room room, Instant now) {
        Set<UserId> estimators = new TreeSet<>();
        store.answers().estimates(room.round().id()).forEach(estimate -> estimators.add(estimate.by()));
        estimators.forEach(user -> log(room, RoundEvent.of(RoundAction.ESTIMATED, now, user)));
    }

    private void logEach(Room room, Collection<IssueId> issues, RoundAction action, Command command) {
        store.log()
                .appendAll(
                        room.round().id(),
                        issues.stream()
                                .map(issue -> by(command, action).about(issue))
                                .toList());
    }

    private static RoundEvent by(Command command, RoundAction action) {
        return RoundEvent.of(action, command.now(), command.user());
    }

    private void log(Room room, RoundEvent event) {
        store.log().append(room.round().id(), event);
    }

    /**
     * Codes of stages.
     *
     * @param from the stage that the person sees
     * @param override whether to go on although items have open questions
     * @param belowQuorum whether to close although too few participants voted
     * @param withoutNew whether to end the collecting although the list has no room for what was tagged since
     */
    public record Command(
            UserId user,
            BoardId board,
            Optional<String> from,
            Optional<String> to,
            boolean override,
            boolean belowQuorum,
            boolean withoutNew,
            Instant now) {}
}
