package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.Tracker;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.Estimate;
import org.ballast.core.round.ItemMark;
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
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/**
 * Merges one item of a round into another one. Marks and estimates go along where their person has none there yet; dots go
 * along up to the cap, and who gets some back is told. Questions stay about the item that they were asked about and are shown
 * with the other one, to those who may see both: their text may say what the other one's readers must not know. What somebody said
 * of an item that they can't see any more stays with it as well. The item leaves the list first, so that no dot that is acknowledged later is left behind.
 */
public final class MergeItems {

    private static final Refusal SAME_ITEM = Refusal.invalid("ballast.round.merge-with-itself", "into");

    private final RoundStore store;
    private final UnitOfWork unitOfWork;
    private final Rooms rooms;
    private final Answering answering;
    private final MergedDots dots;
    private final RoundViews views;

    public MergeItems(DebtStore debt, RoundStore store, Tracker tracker, RoundRunners runners, UnitOfWork unitOfWork) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.rooms = new Rooms(debt, store, tracker, runners);
        this.answering = new Answering(debt, store, tracker, runners, unitOfWork);
        this.dots = new MergedDots(debt, store, tracker);
        this.views = new RoundViews(debt, store, tracker, runners);
    }

    public Outcome<RoundPageView> handle(Command command) {
        if (command.issue().equals(command.into())) {
            return Outcome.refused(SAME_ITEM);
        }
        return unitOfWork
                .run(() -> rooms.steer(command.user(), command.board())
                        .then(room -> Outcome.done(room).unless(objection(room)))
                        .then(room -> answering
                                .item(room, command.user(), command.issue())
                                .then(item -> answering
                                        .item(room, command.user(), command.into())
                                        .map(into -> merge(room, item, command)))))
                .then(room -> unitOfWork.run(() -> {
                    dots.settle(room, dots.items(room, command.user(), command.now()), command.user(), command.now());
                    return Outcome.done(room);
                }))
                .map(room -> views.page(command.user(), room.board(), command.now()));
    }

    private static Optional<Refusal> objection(Room room) {
        return room.round().stage().compareTo(RoundStage.VOTE) > 0
                ? Optional.of(RoundRules.WRONG_STAGE)
                : Optional.empty();
    }

    private Room merge(Room room, RoundItem item, Command command) {
        RoundId round = room.round().id();
        store.rounds().save(round, item.mergedInto(command.into()));
        takeMarksAlong(round, command);
        takeEstimatesAlong(round, command);
        store.log()
                .append(
                        round,
                        RoundEvent.of(RoundAction.MERGED, command.now(), command.user())
                                .about(command.issue()));
        return room;
    }

    private void takeMarksAlong(RoundId round, Command command) {
        Set<UserId> there = new TreeSet<>();
        store.answers().marks(round).stream()
                .filter(mark -> mark.issue().equals(command.into()))
                .forEach(mark -> there.add(mark.by()));
        store.answers().marks(round).stream()
                .filter(mark -> mark.issue().equals(command.issue()) && !there.contains(mark.by()))
                .filter(mark -> dots.sees(mark.by(), command.issue()))
                .forEach(mark ->
                        store.answers().save(round, new ItemMark(command.into(), mark.by(), mark.mark(), mark.at())));
    }

    private void takeEstimatesAlong(RoundId round, Command command) {
        Set<UserId> there = new TreeSet<>();
        store.answers().estimates(round).stream()
                .filter(estimate -> estimate.issue().equals(command.into()))
                .forEach(estimate -> there.add(estimate.by()));
        store.answers().estimates(round).stream()
                .filter(estimate -> estimate.issue().equals(command.issue()) && !there.contains(estimate.by()))
                .filter(estimate -> dots.sees(estimate.by(), command.issue()))
                .forEach(estimate -> store.answers()
                        .save(round, new Estimate(command.into(), estimate.by(), estimate.step(), estimate.at())));
    }

    /** The item that goes and the one that it goes into. */
    public record Command(UserId user, BoardId board, IssueId issue, IssueId into, Instant now) {}
}
