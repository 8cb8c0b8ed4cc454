package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.DebtRound;
import org.ballast.core.round.Participant;
import org.ballast.core.round.RoundAction;
import org.ballast.core.round.RoundChanges;
import org.ballast.core.round.RoundChoice;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundForm;
import org.ballast.core.round.RoundRules;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Groups;
import org.ballast.core.shared.Invitation;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/**
 * Changes the rules, the people or the facilitator of a round that runs. Nobody's dots are touched when the budget is
 * lowered: who has given too many must take some back before giving more. Who is taken off the list keeps what they
 * handed in.
 */
public final class ChangeRound {

    private final DebtStore debt;
    private final RoundStore store;
    private final Tracker tracker;
    private final Groups groups;
    private final UnitOfWork unitOfWork;
    private final Rooms rooms;
    private final RoundViews views;

    public ChangeRound(
            DebtStore debt,
            RoundStore store,
            Tracker tracker,
            RoundRunners runners,
            Groups groups,
            UnitOfWork unitOfWork) {
        this.debt = debt;
        this.store = store;
        this.tracker = tracker;
        this.groups = groups;
        this.unitOfWork = unitOfWork;
        this.rooms = new Rooms(debt, store, tracker, runners);
        this.views = new RoundViews(debt, store, tracker, runners);
    }

    public Outcome<RoundPageView> handle(Command command) {
        return rooms.steer(command.user(), command.board())
                .then(seen -> command.people().find(tracker.people(), groups, RoundRules.MOST_PARTICIPANTS))
                .then(joining -> facilitator(command)
                        .then(facilitator -> unitOfWork.run(() -> rooms.steer(command.user(), command.board())
                                .then(room -> change(room, joining, facilitator, command)))))
                .map(room -> views.page(command.user(), room.board(), command.now()));
    }

    private Outcome<Optional<UserId>> facilitator(Command command) {
        if (command.facilitator().isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        String name = command.facilitator().get();
        return Outcome.of(
                        tracker.people().named(name),
                        Refusal.invalid("ballast.shared.person-unknown", "facilitator")
                                .with(name))
                .map(Optional::of);
    }

    private Outcome<Room> change(Room room, Set<UserId> joining, Optional<UserId> facilitator, Command command) {
        return command.form().change(room.round(), command.now()).then(choice -> {
            Set<UserId> all = new TreeSet<>(joining);
            room.participants().stream().filter(Participant::takesPart).forEach(each -> all.add(each.user()));
            if (all.size() > RoundRules.MOST_PARTICIPANTS) {
                return Outcome.refused(Refusal.invalid("ballast.shared.too-many-people", "people")
                        .with(all.size())
                        .with(RoundRules.MOST_PARTICIPANTS));
            }
            saveRules(room, choice, facilitator, command);
            joining.forEach(person -> join(room, person, command));
            command.leaving().forEach(person -> leave(room, person, command));
            return Outcome.done(room);
        });
    }

    private void saveRules(Room room, RoundChoice choice, Optional<UserId> facilitator, Command command) {
        DebtRound round = room.round();
        if (!choice.limits().equals(round.limits())) {
            debt.rounds().changeLimits(round.id(), choice.limits());
        }
        DebtRound changed = round.with(choice.plan()).handedTo(facilitator.orElse(round.facilitator()));
        store.rounds().save(changed);
        for (String change : RoundChanges.between(round, choice)) {
            log(
                    room,
                    RoundEvent.of(RoundAction.CHANGED_SETTINGS, command.now(), command.user())
                            .saying(change));
        }
        if (!changed.facilitator().equals(round.facilitator())) {
            log(
                    room,
                    RoundEvent.of(RoundAction.HANDED_OVER, command.now(), command.user())
                            .concerning(changed.facilitator()));
        }
    }

    private void join(Room room, UserId person, Command command) {
        if (!room.hasParticipant(person)) {
            Participant joining = room.participant(person)
                    .map(once -> once.back(command.now()))
                    .orElseGet(() -> Participant.joining(person, command.now()));
            store.rounds().save(room.round().id(), joining);
            log(room, about(person, RoundAction.JOINED, command));
        }
    }

    private void leave(Room room, String person, Command command) {
        room.participants().stream()
                .filter(each -> each.takesPart() && each.user().value().equals(person))
                .forEach(each -> {
                    store.rounds().save(room.round().id(), each.gone(command.now()));
                    log(room, about(each.user(), RoundAction.LEFT, command));
                });
    }

    private static RoundEvent about(UserId person, RoundAction action, Command command) {
        return RoundEvent.of(action, command.now(), command.user()).concerning(person);
    }

    private void log(Room room, RoundEvent event) {
        store.log().append(room.round().id(), event);
    }

    /**
     * What is to change; what is absent stays.
     *
     * @param people who joins
     * @param leaving ids of participants who leave; others are passed over
     * @param facilitator login name of who moves the stages from now on
     */
    public record Command(
            UserId user,
            BoardId board,
            RoundForm form,
            Invitation people,
            List<String> leaving,
            Optional<String> facilitator,
            Instant now) {}
}
