package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.BallotChange;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.Vote;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.RoundAction;
import org.ballast.core.round.RoundEvent;
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

/**
 * Splits an item of a round into other issues, which must be open tech debt of the board. They take its place on the list;
 * its questions and estimates stay with it, and its dots are their owners' again, who are told. Who can't see it any more has
 * them already, and is told nothing.
 */
public final class SplitItem {

    private final DebtStore debt;
    private final RoundStore store;
    private final Tracker tracker;
    private final UnitOfWork unitOfWork;
    private final Rooms rooms;
    private final Answering answering;
    private final RoundList list;
    private final MergedDots dots;
    private final RoundViews views;

    public SplitItem(DebtStore debt, RoundStore store, Tracker tracker, RoundRunners runners, UnitOfWork unitOfWork) {
        this.debt = debt;
        this.store = store;
        this.tracker = tracker;
        this.unitOfWork = unitOfWork;
        this.rooms = new Rooms(debt, store, tracker, runners);
        this.answering = new Answering(debt, store, tracker, runners, unitOfWork);
        this.list = new RoundList(debt, store, tracker);
        this.dots = new MergedDots(debt, store, tracker);
        this.views = new RoundViews(debt, store, tracker, runners);
    }

    public Outcome<RoundPageView> handle(Command command) {
        return unitOfWork
                .run(() -> rooms.steer(command.user(), command.board())
                        .then(room -> Outcome.done(room).unless(objection(room)))
                        .then(room -> answering
                                .item(room, command.user(), command.issue())
                                .then(item -> parts(command)
                                        .then(parts -> list.add(
                                                room,
                                                command.user(),
                                                parts,
                                                Optional.of(command.issue()),
                                                command.now()))
                                        .map(listed -> split(room, item, command)))))
                .then(room -> unitOfWork.run(() -> Outcome.done(refund(room, command))))
                .map(room -> views.page(command.user(), room.board(), command.now()));
    }

    private static Optional<Refusal> objection(Room room) {
        return room.round().stage().compareTo(RoundStage.VOTE) > 0
                ? Optional.of(RoundRules.WRONG_STAGE)
                : Optional.empty();
    }

    private Outcome<Set<IssueId>> parts(Command command) {
        Optional<Refusal> tooLong = RoundList.objectionToLength(command.parts());
        if (tooLong.isPresent()) {
            return Outcome.refused(tooLong.get());
        }
        Set<IssueId> parts = new TreeSet<>();
        for (String text : command.parts()) {
            Optional<Issue> part = tracker.issues().find(command.user(), text);
            if (part.isEmpty()) {
                return Outcome.refused(Refusals.ISSUE_UNKNOWN);
            }
            parts.add(part.get().id());
        }
        return parts.isEmpty() || parts.contains(command.issue())
                ? Outcome.refused(Refusal.invalid("ballast.round.parts-missing", "parts"))
                : Outcome.done(parts);
    }

    private Room split(Room room, RoundItem item, Command command) {
        store.rounds().save(room.round().id(), item.split());
        store.log()
                .append(
                        room.round().id(),
                        RoundEvent.of(RoundAction.SPLIT, command.now(), command.user())
                                .about(command.issue()));
        return room;
    }

    private Room refund(Room room, Command command) {
        for (Ballot ballot : debt.ballots().all(room.round().id())) {
            List<Vote> freed = ballot.votes().stream()
                    .filter(vote -> vote.issue().equals(command.issue()))
                    .toList();
            if (!freed.isEmpty() && dots.sees(ballot.voter(), command.issue())) {
                debt.ballots().apply(new BallotChange(room.round().id(), ballot.voter(), freed, List.of()));
                dots.tell(room, ballot.voter(), freed.size(), command.user(), command.now());
            }
        }
        return room;
    }

    /** The parts by id or key. */
    public record Command(UserId user, BoardId board, IssueId issue, List<String> parts, Instant now) {

        public Command {
            parts = List.copyOf(parts);
        }
    }
}
