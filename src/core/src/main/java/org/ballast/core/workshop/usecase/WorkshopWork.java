package org.ballast.core.workshop.usecase;

import java.time.Instant;
import java.util.function.Function;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.workshop.WorkshopAction;
import org.ballast.core.workshop.WorkshopEvent;
import org.ballast.core.workshop.WorkshopStore;

/**
 * Changes what everybody in a workshop sees: each change takes the next sequence of its log, so of two that happen at once
 * the second starts again and finds the work of the first.
 */
final class WorkshopWork {

    private final WorkshopStore store;
    private final UnitOfWork unitOfWork;
    private final Rooms rooms;

    WorkshopWork(StrategyStore strategies, WorkshopStore store, UnitOfWork unitOfWork) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.rooms = new Rooms(strategies, store);
    }

    /** For any participant. The work answers with the detail of its line in the log. */
    Outcome<String> change(
            UserId user,
            StrategyId strategy,
            WorkshopAction action,
            Instant now,
            Function<Room, Outcome<String>> work) {
        return run(rooms::enter, user, strategy, action, now, work);
    }

    /** For whoever may lead the workshop. */
    Outcome<String> steer(
            UserId user,
            StrategyId strategy,
            WorkshopAction action,
            Instant now,
            Function<Room, Outcome<String>> work) {
        return run(rooms::steer, user, strategy, action, now, work);
    }

    private Outcome<String> run(
            Door door,
            UserId user,
            StrategyId strategy,
            WorkshopAction action,
            Instant now,
            Function<Room, Outcome<String>> work) {
        return unitOfWork.run(() -> door.enter(user, strategy).then(seen -> {
            // Read before what the work looks at: whoever changes that meanwhile takes this sequence first.
            int sequence = store.workshops().newestSequence(seen.workshop().id()) + 1;
            return door.enter(user, strategy)
                    .then(room -> work.apply(room).map(detail -> {
                        store.workshops()
                                .append(room.workshop().id(), new WorkshopEvent(sequence, action, detail, user, now));
                        return detail;
                    }));
        }));
    }

    private interface Door {
        Outcome<Room> enter(UserId user, StrategyId strategy);
    }
}
