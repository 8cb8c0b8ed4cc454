package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.BallotChange;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Standing;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.VotingPaper;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.RoundRules;
import org.ballast.core.round.RoundStage;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/**
 * Gives an item of the round so many of the voter's dots, or takes them back; setting the same number again changes
 * nothing. The vote is acknowledged only if the round still takes votes after it was written: the count starts after that,
 * so it finds every vote that anybody was told is saved.
 */
public final class SetRoundDots {

    static final Refusal VOTE_ENDED = Refusal.conflict("ballast.round.vote-ended");

    private final DebtStore debt;
    private final UnitOfWork unitOfWork;
    private final Rooms rooms;
    private final RoundBooth booth;

    public SetRoundDots(
            DebtStore debt, RoundStore store, Tracker tracker, RoundRunners runners, UnitOfWork unitOfWork) {
        this.debt = debt;
        this.unitOfWork = unitOfWork;
        this.rooms = new Rooms(debt, store, tracker, runners);
        this.booth = new RoundBooth(debt, store, tracker);
    }

    public Outcome<RoundDotsView> handle(Command command) {
        return rooms.board(command.user(), command.board())
                .then(board -> unitOfWork.run(() -> vote(command)))
                .then(room -> acknowledge(room, command));
    }

    private Outcome<Room> vote(Command command) {
        return rooms.enter(command.user(), command.board())
                .then(room -> Outcome.done(room).unless(objection(room, command)))
                .then(room -> {
                    VotingPaper paper = booth.paper(room, command.user(), List.of(command.issue()));
                    return Outcome.done(room)
                            .unless(objectionToHidden(paper, command.issue()))
                            .unless(paper.objection(command.issue(), command.dots()))
                            .map(allowed -> apply(allowed, paper, command));
                });
    }

    private static Optional<Refusal> objection(Room room, Command command) {
        return RoundRules.objectionToAnswer(
                room.round(), RoundStage.VOTE, room.participants(), command.user(), command.now());
    }

    /**
     * Dots on what the voter can't see any more are free without being taken back, and taking them back would tell the issue from one
     * that was deleted.
     */
    private static Optional<Refusal> objectionToHidden(VotingPaper paper, IssueId issue) {
        Standing standing = paper.standing(issue);
        return standing == Standing.HIDDEN ? standing.objection() : Optional.empty();
    }

    private Room apply(Room room, VotingPaper paper, Command command) {
        BallotChange change = paper.set(command.issue(), command.dots(), command.now());
        if (!change.isEmpty()) {
            debt.ballots().apply(change);
        }
        return room;
    }

    private Outcome<RoundDotsView> acknowledge(Room voted, Command command) {
        Optional<VotingPaper> paper = rooms.open(voted.board())
                .filter(room -> room.round().id().equals(voted.round().id())
                        && room.round().stage() == RoundStage.VOTE)
                .map(room -> booth.paper(room, command.user(), List.of(command.issue())))
                .filter(now -> command.dots() == 0 || now.standing(command.issue()) != Standing.NOT_IN_ROUND);
        return Outcome.of(paper, VOTE_ENDED).map(now -> RoundDotsView.of(now, command.issue()));
    }

    /** Dots from 0; 0 takes all of them back. */
    public record Command(UserId user, BoardId board, IssueId issue, int dots, Instant now) {}
}
