package org.ballast.core.workshop.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementForm;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.usecase.SaveElement;
import org.ballast.core.workshop.Cluster;
import org.ballast.core.workshop.KernelSource;
import org.ballast.core.workshop.WorkshopAction;
import org.ballast.core.workshop.WorkshopEvent;
import org.ballast.core.workshop.WorkshopId;
import org.ballast.core.workshop.WorkshopRules;
import org.ballast.core.workshop.WorkshopStore;

/**
 * Makes a diagnosis, guiding policy or action of the draft and keeps which clusters it came from; whoever may write the
 * draft does. The element and its sources are kept together or not at all.
 */
public final class PhraseElement {

    private final WorkshopStore store;
    private final Rooms rooms;
    private final SaveElement elements;
    private final WorkshopViews views;

    public PhraseElement(StrategyStore strategies, WorkshopStore store, Tracker tracker, UnitOfWork unitOfWork) {
        this.store = store;
        this.rooms = new Rooms(strategies, store);
        this.elements = new SaveElement(strategies, tracker, unitOfWork);
        this.views = new WorkshopViews(strategies, store, tracker.people());
    }

    public Outcome<WorkshopPageView> handle(Command command) {
        return rooms.enter(command.user(), command.strategy())
                .then(room -> Outcome.done(room)
                        .unless(WorkshopRules.objectionToPhrase(room.workshop(), room.department(), command.user())))
                .then(room -> clusters(room, command).then(clusters -> add(room, clusters, command)))
                .then(added -> views.page(command.user(), command.strategy(), Optional.empty()));
    }

    private Outcome<List<Integer>> clusters(Room room, Command command) {
        List<Integer> known = store.notes().clusters(room.workshop().id()).stream()
                .map(Cluster::number)
                .toList();
        return known.containsAll(command.clusters())
                ? Outcome.done(command.clusters())
                : Outcome.refused(WorkshopRules.CLUSTER_UNKNOWN);
    }

    private Outcome<?> add(Room room, List<Integer> clusters, Command command) {
        WorkshopId workshop = room.workshop().id();
        return elements.add(
                new SaveElement.Edit(command.user(), command.strategy(), command.now()),
                new SaveElement.Addition(
                        command.kind().filter(PhraseElement::isPhrased), command.form(), command.key()),
                key -> {
                    int sequence = store.workshops().newestSequence(workshop) + 1;
                    new ArrayList<>(clusters)
                            .forEach(cluster -> store.consent().add(workshop, new KernelSource(key, cluster)));
                    store.workshops().append(workshop, line(sequence, key, command));
                });
    }

    private static boolean isPhrased(String kind) {
        return List.of(ElementKind.DIAGNOSIS, ElementKind.GUIDING_POLICY, ElementKind.ACTION).stream()
                .anyMatch(phrased -> Codes.of(phrased).equals(kind));
    }

    private static WorkshopEvent line(int sequence, ElementKey key, Command command) {
        return new WorkshopEvent(sequence, WorkshopAction.PHRASED, key.text(), command.user(), command.now());
    }

    /**
     * What is to be written into the draft.
     *
     * @param kind code of a diagnosis, guiding policy or action
     * @param clusters numbers of those that it is made of; may be none
     * @param key that the page gave to it, so that sending it twice makes it once; without one each makes its own
     */
    public record Command(
            UserId user,
            StrategyId strategy,
            Optional<String> kind,
            ElementForm form,
            List<Integer> clusters,
            Optional<String> key,
            Instant now) {}
}
