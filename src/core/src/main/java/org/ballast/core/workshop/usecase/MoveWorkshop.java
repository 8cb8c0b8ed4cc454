package org.ballast.core.workshop.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.workshop.WorkshopAction;
import org.ballast.core.workshop.WorkshopId;
import org.ballast.core.workshop.WorkshopRules;
import org.ballast.core.workshop.WorkshopStage;
import org.ballast.core.workshop.WorkshopStore;

/**
 * Moves a workshop to another stage. Whoever moves says which stage they see: when somebody else was faster they are told
 * instead.
 */
public final class MoveWorkshop {

    private static final Refusal SOMEBODY_WAS_FASTER = Refusal.conflict("ballast.workshop.somebody-was-faster");

    private final WorkshopStore store;
    private final WorkshopWork work;
    private final WorkshopViews views;

    public MoveWorkshop(StrategyStore strategies, WorkshopStore store, Tracker tracker, UnitOfWork unitOfWork) {
        this.store = store;
        this.work = new WorkshopWork(strategies, store, unitOfWork);
        this.views = new WorkshopViews(strategies, store, tracker.people());
    }

    public Outcome<WorkshopPageView> handle(Command command) {
        return stage(command.from(), "from")
                .then(from -> stage(command.to(), "to")
                        .then(to -> work.steer(
                                        command.user(),
                                        command.strategy(),
                                        WorkshopAction.MOVED,
                                        command.now(),
                                        room -> move(room, from, to))
                                .then(done -> show(command, to))));
    }

    private Outcome<WorkshopPageView> show(Command command, WorkshopStage to) {
        Optional<WorkshopId> closed = to == WorkshopStage.CLOSED
                ? store.workshops().closed(command.strategy()).stream()
                        .map(workshop -> workshop.id())
                        .findFirst()
                : Optional.empty();
        return views.page(command.user(), command.strategy(), closed);
    }

    private static Outcome<WorkshopStage> stage(Optional<String> code, String field) {
        return code.isEmpty()
                ? Outcome.refused(Refusal.invalid("ballast.shared.value-missing", field))
                : Outcome.of(
                        Codes.find(WorkshopStage.values(), code.get()),
                        Refusal.invalid("ballast.shared.choice-unknown", field));
    }

    private Outcome<String> move(Room room, WorkshopStage from, WorkshopStage to) {
        if (room.workshop().stage() != from) {
            return Outcome.refused(SOMEBODY_WAS_FASTER);
        }
        Optional<Refusal> objection = WorkshopRules.objectionToMove(room.workshop(), to);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        store.workshops().save(room.workshop().at(to));
        return Outcome.done(Codes.of(to));
    }

    /**
     * Codes of stages.
     *
     * @param from the stage that the person sees
     */
    public record Command(UserId user, StrategyId strategy, Optional<String> from, Optional<String> to, Instant now) {}
}
