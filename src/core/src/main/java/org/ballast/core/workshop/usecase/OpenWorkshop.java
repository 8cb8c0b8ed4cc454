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
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.workshop.Participant;
import org.ballast.core.workshop.Workshop;
import org.ballast.core.workshop.WorkshopAction;
import org.ballast.core.workshop.WorkshopEvent;
import org.ballast.core.workshop.WorkshopRules;
import org.ballast.core.workshop.WorkshopStore;

/** Opens a workshop on the draft of a strategy and invites people to it; whoever opens it takes part and facilitates. */
public final class OpenWorkshop {

    private static final TextRule TITLE = new TextRule("title", Workshop.LONGEST_TITLE, false);

    private final StrategyStore strategies;
    private final WorkshopStore store;
    private final Tracker tracker;
    private final Groups groups;
    private final UnitOfWork unitOfWork;
    private final Rooms rooms;
    private final WorkshopViews views;

    public OpenWorkshop(
            StrategyStore strategies, WorkshopStore store, Tracker tracker, Groups groups, UnitOfWork unitOfWork) {
        this.strategies = strategies;
        this.store = store;
        this.tracker = tracker;
        this.groups = groups;
        this.unitOfWork = unitOfWork;
        this.rooms = new Rooms(strategies, store);
        this.views = new WorkshopViews(strategies, store, tracker.people());
    }

    public Outcome<WorkshopPageView> handle(Command command) {
        return views.page(command.user(), command.strategy(), Optional.empty())
                .then(page -> Outcome.done(page).unless(page.openRefusal()))
                .then(page -> title(command))
                .then(title -> invited(command).then(people -> unitOfWork.run(() -> open(command, title, people))))
                .then(opened -> views.page(command.user(), command.strategy(), Optional.empty()));
    }

    private static Outcome<String> title(Command command) {
        return TITLE.check(command.title().orElse(""))
                .then(title -> title.isEmpty()
                        ? Outcome.refused(Refusal.invalid("ballast.shared.value-missing", TITLE.field()))
                        : Outcome.done(title));
    }

    private Outcome<Set<UserId>> invited(Command command) {
        return command.invitation()
                .find(tracker.people(), groups, WorkshopRules.MOST_PARTICIPANTS)
                .then(people -> {
                    Set<UserId> all = new TreeSet<>(people);
                    all.add(command.user());
                    return all.size() > WorkshopRules.MOST_PARTICIPANTS
                            ? Outcome.refused(ChangeWorkshop.tooMany(all.size()))
                            : Outcome.done(all);
                });
    }

    private Outcome<Workshop> open(Command command, String title, Set<UserId> people) {
        // Read before all else: whoever leads the draft on or throws it away meanwhile takes this sequence first.
        int sequence = strategies.kernels().newest(command.strategy()) + 1;
        Optional<Refusal> objection = rooms.place(command.strategy())
                .flatMap(place -> views.objectionToOpen(
                        place, command.user(), store.workshops().findOpen(command.strategy())));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        List<StrategyVersion> versions = strategies.strategies().versions(command.strategy());
        strategies
                .kernels()
                .append(List.of(KernelChange.beside(
                        command.strategy(),
                        versions.get(versions.size() - 1).number(),
                        sequence,
                        command.user(),
                        command.now())));
        Workshop opened = store.workshops().open(command.strategy(), title, command.user(), command.now());
        for (UserId person : people) {
            store.workshops().save(opened.id(), new Participant(person, command.now(), Optional.empty()));
        }
        store.workshops()
                .append(opened.id(), new WorkshopEvent(1, WorkshopAction.OPENED, "", command.user(), command.now()));
        return Outcome.done(opened);
    }

    /** Who is invited to a workshop on which strategy. */
    public record Command(
            UserId user, StrategyId strategy, Optional<String> title, Invitation invitation, Instant now) {}
}
