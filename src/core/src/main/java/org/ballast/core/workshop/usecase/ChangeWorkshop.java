package org.ballast.core.workshop.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Groups;
import org.ballast.core.shared.Invitation;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.workshop.Participant;
import org.ballast.core.workshop.WorkshopAction;
import org.ballast.core.workshop.WorkshopRules;
import org.ballast.core.workshop.WorkshopStore;

/** Invites people to a workshop and lets people go; what they wrote stays. The facilitator can't leave. */
public final class ChangeWorkshop {

    private static final Refusal FACILITATOR_STAYS = Refusal.conflict("ballast.workshop.facilitator-stays");

    private final WorkshopStore store;
    private final Tracker tracker;
    private final Groups groups;
    private final WorkshopWork work;
    private final WorkshopViews views;

    public ChangeWorkshop(
            StrategyStore strategies, WorkshopStore store, Tracker tracker, Groups groups, UnitOfWork unitOfWork) {
        this.store = store;
        this.tracker = tracker;
        this.groups = groups;
        this.work = new WorkshopWork(strategies, store, unitOfWork);
        this.views = new WorkshopViews(strategies, store, tracker.people());
    }

    public Outcome<WorkshopPageView> handle(Command command) {
        return views.page(command.user(), command.strategy(), Optional.empty())
                .then(seen -> command.invitation().find(tracker.people(), groups, WorkshopRules.MOST_PARTICIPANTS))
                .then(joining -> work.steer(
                        command.user(),
                        command.strategy(),
                        WorkshopAction.CHANGED_PEOPLE,
                        command.now(),
                        room -> change(room, joining, command)))
                .then(done -> views.page(command.user(), command.strategy(), Optional.empty()));
    }

    private Outcome<String> change(Room room, Set<UserId> joining, Command command) {
        if (command.leaving().contains(room.workshop().facilitator().value())) {
            return Outcome.refused(FACILITATOR_STAYS);
        }
        Set<UserId> staying = new TreeSet<>(joining);
        room.present().stream()
                .map(Participant::user)
                .filter(user -> !command.leaving().contains(user.value()))
                .forEach(staying::add);
        if (staying.size() > WorkshopRules.MOST_PARTICIPANTS) {
            return Outcome.refused(tooMany(staying.size()));
        }
        for (Participant present : room.present()) {
            if (!staying.contains(present.user())) {
                store.workshops()
                        .save(
                                room.workshop().id(),
                                new Participant(present.user(), present.joined(), Optional.of(command.now())));
            }
        }
        for (UserId person : staying) {
            if (!room.takesPart(person)) {
                store.workshops().save(room.workshop().id(), new Participant(person, command.now(), Optional.empty()));
            }
        }
        return Outcome.done("");
    }

    static Refusal tooMany(int people) {
        return Refusal.invalid("ballast.shared.too-many-people", "people")
                .with(people)
                .with(WorkshopRules.MOST_PARTICIPANTS);
    }

    /**
     * Who comes and who goes.
     *
     * @param leaving ids of participants who leave; others are passed over
     */
    public record Command(UserId user, StrategyId strategy, Invitation invitation, List<String> leaving, Instant now) {}
}
