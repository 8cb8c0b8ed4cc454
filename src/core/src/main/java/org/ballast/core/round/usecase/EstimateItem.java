package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.Estimate;
import org.ballast.core.round.RoundStage;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/** Keeps a participant's estimate of an item, or takes it back. Nobody else learns of it before the reveal. */
public final class EstimateItem {

    private final RoundStore store;
    private final Answering answering;

    public EstimateItem(
            DebtStore debt, RoundStore store, Tracker tracker, RoundRunners runners, UnitOfWork unitOfWork) {
        this.store = store;
        this.answering = new Answering(debt, store, tracker, runners, unitOfWork);
    }

    public Outcome<RoundAnswerView> handle(Command command) {
        return answering.handIn(
                command.user(),
                command.board(),
                command.issue(),
                RoundStage.ESTIMATE,
                command.now(),
                room -> save(room, command));
    }

    private Outcome<RoundAnswerView> save(Room room, Command command) {
        if (command.step() == 0) {
            store.answers().removeEstimate(room.round().id(), command.issue(), command.user());
            return Outcome.done(new RoundAnswerView(command.issue(), Optional.empty(), Optional.empty()));
        }
        if (!room.round().plan().scale().has(command.step())) {
            return Outcome.refused(Refusal.invalid("ballast.shared.number-out-of-range", "step")
                    .with(0)
                    .with(room.round().plan().scale().steps()));
        }
        store.answers()
                .save(room.round().id(), new Estimate(command.issue(), command.user(), command.step(), command.now()));
        return Outcome.done(new RoundAnswerView(command.issue(), Optional.empty(), Optional.of(command.step())));
    }

    /**
     * An estimate.
     *
     * @param step of the round's scale, from 1; 0 takes the estimate back
     */
    public record Command(UserId user, BoardId board, IssueId issue, int step, Instant now) {}
}
