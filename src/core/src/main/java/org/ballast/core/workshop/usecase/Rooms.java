package org.ballast.core.workshop.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.workshop.Workshop;
import org.ballast.core.workshop.WorkshopRules;
import org.ballast.core.workshop.WorkshopStore;

/** Finds workshops for a person; one that the person was not invited to is as unknown as one that does not exist. */
final class Rooms {

    private final StrategyStore strategies;
    private final WorkshopStore store;

    Rooms(StrategyStore strategies, WorkshopStore store) {
        this.strategies = strategies;
        this.store = store;
    }

    /** The open workshop of the strategy. */
    Outcome<Room> enter(UserId user, StrategyId strategy) {
        return Outcome.of(
                store.workshops().findOpen(strategy).flatMap(this::room).filter(room -> room.takesPart(user)),
                WorkshopRules.UNKNOWN);
    }

    /** The open workshop, for somebody who may lead it. */
    Outcome<Room> steer(UserId user, StrategyId strategy) {
        return enter(user, strategy)
                .then(room -> Outcome.done(room)
                        .unless(WorkshopRules.objectionToSteer(room.workshop(), room.department(), user)));
    }

    /** The closed workshops of the strategy that the person took part in to their end, newest first. */
    List<Room> closed(UserId user, StrategyId strategy) {
        return store.workshops().closed(strategy).stream()
                .flatMap(workshop -> room(workshop).stream())
                .filter(room -> room.takesPart(user))
                .toList();
    }

    /** The strategy and its department, whoever asks; empty also when the strategy was thrown away. */
    Optional<Place> place(StrategyId id) {
        return strategies
                .strategies()
                .find(id)
                .filter(strategy -> !strategies.strategies().versions(id).isEmpty())
                .flatMap(strategy -> strategies
                        .departments()
                        .find(strategy.department())
                        .map(department -> new Place(department, strategy)));
    }

    Optional<Room> room(Workshop workshop) {
        return place(workshop.strategy())
                .map(place -> new Room(
                        place.department(),
                        place.strategy(),
                        workshop,
                        store.workshops().participants(workshop.id())));
    }

    /** Where workshops are held. */
    record Place(Department department, Strategy strategy) {}
}
