package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.usecase.PublicFacts;
import org.ballast.core.debt.usecase.Tagging;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.EstimateScale;
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
 * Keeps the estimate that the team agreed on, after the reveal, and makes it the item's own. "Too big" leaves the item
 * without estimate. The board's estimation field is the page's business: it asks Jira in the person's own session.
 */
public final class AgreeOnEstimate {

    private final RoundStore store;
    private final PublicFacts facts;
    private final UnitOfWork unitOfWork;
    private final Rooms rooms;
    private final Answering answering;
    private final Tagging tagging;
    private final RoundViews views;

    public AgreeOnEstimate(
            DebtStore debt,
            RoundStore store,
            Tracker tracker,
            RoundRunners runners,
            PublicFacts facts,
            UnitOfWork unitOfWork) {
        this.store = store;
        this.facts = facts;
        this.unitOfWork = unitOfWork;
        this.rooms = new Rooms(debt, store, tracker, runners);
        this.answering = new Answering(debt, store, tracker, runners, unitOfWork);
        this.tagging = new Tagging(debt);
        this.views = new RoundViews(debt, store, tracker, runners);
    }

    public Outcome<RoundItemView> handle(Command command) {
        return unitOfWork
                .run(() -> rooms.steer(command.user(), command.board())
                        .then(room -> Outcome.done(room).unless(objection(room, command)))
                        .then(room -> answering
                                .item(room, command.user(), command.issue())
                                .map(item -> save(room, item, command))))
                .map(room -> {
                    facts.refresh(command.issue());
                    return views.item(command.user(), room, command.issue());
                });
    }

    private static Optional<Refusal> objection(Room room, Command command) {
        RoundStage stage = room.round().stage();
        if (stage != RoundStage.REVEAL && stage != RoundStage.VOTE) {
            return Optional.of(RoundRules.WRONG_STAGE);
        }
        EstimateScale scale = room.round().plan().scale();
        return scale.has(command.step())
                ? Optional.empty()
                : Optional.of(Refusal.invalid("ballast.shared.number-out-of-range", "step")
                        .with(1)
                        .with(scale.steps()));
    }

    private Room save(Room room, RoundItem item, Command command) {
        store.rounds().save(room.round().id(), item.agreed(command.step()));
        tagging.estimate(
                command.issue(), room.round().plan().scale().effort(command.step()), command.user(), command.now());
        store.log()
                .append(
                        room.round().id(),
                        RoundEvent.of(RoundAction.AGREED, command.now(), command.user())
                                .about(command.issue())
                                .saying(String.valueOf(command.step())));
        return room;
    }

    /** A step of the round's scale, from 1. */
    public record Command(UserId user, BoardId board, IssueId issue, int step, Instant now) {}
}
