package org.ballast.core.workshop.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.workshop.WorkshopAction;
import org.ballast.core.workshop.WorkshopRules;
import org.ballast.core.workshop.WorkshopStore;

/** Makes another participant the facilitator of a workshop, in any stage of it; whoever leads it does. */
public final class HandOverWorkshop {

    private static final Refusal NOBODY = Refusal.invalid("ballast.shared.value-missing", "facilitator");

    private final WorkshopStore store;
    private final WorkshopWork work;
    private final WorkshopViews views;

    public HandOverWorkshop(StrategyStore strategies, WorkshopStore store, Tracker tracker, UnitOfWork unitOfWork) {
        this.store = store;
        this.work = new WorkshopWork(strategies, store, unitOfWork);
        this.views = new WorkshopViews(strategies, store, tracker.people());
    }

    public Outcome<WorkshopPageView> handle(Command command) {
        return work.steer(
                        command.user(),
                        command.strategy(),
                        WorkshopAction.HANDED_OVER,
                        command.now(),
                        room -> Outcome.of(command.facilitator().filter(id -> !id.isBlank()), NOBODY)
                                .then(id -> handOver(room, new UserId(id))))
                .then(done -> views.page(command.user(), command.strategy(), Optional.empty()));
    }

    private Outcome<String> handOver(Room room, UserId next) {
        return Outcome.done(next)
                .unless(WorkshopRules.objectionToHandOver(room.workshop(), room.present(), next))
                .map(person -> {
                    store.workshops().save(room.workshop().handedTo(person));
                    return "to:" + person.value();
                });
    }

    /**
     * Who hands over to whom.
     *
     * @param facilitator id of a participant, as the page has it
     */
    public record Command(UserId user, StrategyId strategy, Optional<String> facilitator, Instant now) {}
}
