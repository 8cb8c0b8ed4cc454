package org.ballast.core.workshop.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.workshop.NoteGroups;
import org.ballast.core.workshop.ProblemNote;
import org.ballast.core.workshop.Workshop;
import org.ballast.core.workshop.WorkshopId;
import org.ballast.core.workshop.WorkshopRules;
import org.ballast.core.workshop.WorkshopStore;

/** Shows a strategy's workshops to the people in them, and to owners who may open one. */
public final class ViewWorkshop {

    private final WorkshopStore store;
    private final Rooms rooms;
    private final WorkshopViews views;

    public ViewWorkshop(StrategyStore strategies, WorkshopStore store, Tracker tracker) {
        this.store = store;
        this.rooms = new Rooms(strategies, store);
        this.views = new WorkshopViews(strategies, store, tracker.people());
    }

    /** The one that runs, if any. */
    public Outcome<WorkshopPageView> open(UserId viewer, StrategyId strategy) {
        return views.page(viewer, strategy, Optional.empty());
    }

    /** A closed one by its id. */
    public Outcome<WorkshopPageView> closed(UserId viewer, StrategyId strategy, WorkshopId workshop) {
        return views.page(viewer, strategy, Optional.of(workshop));
    }

    /** What every page of a participant asks every moment. */
    public Outcome<WorkshopStateView> state(UserId viewer, StrategyId strategy) {
        Optional<Workshop> running = store.workshops()
                .findOpen(strategy)
                .filter(open -> WorkshopRules.takesPart(store.workshops().participants(open.id()), viewer));
        if (running.isPresent()) {
            Workshop workshop = running.get();
            return Outcome.done(new WorkshopStateView(
                    Optional.of(workshop.id().value()), Optional.of(workshop.stage()), views.version(workshop)));
        }
        return views.page(viewer, strategy, Optional.empty())
                .map(page -> new WorkshopStateView(Optional.empty(), Optional.empty(), 0));
    }

    /** Which of the notes that are in no cluster might belong together. */
    public Outcome<SuggestedGroupsView> suggestions(UserId viewer, StrategyId strategy) {
        return rooms.enter(viewer, strategy)
                .then(room -> Outcome.done(room).unless(WorkshopRules.objectionToArrange(room.workshop())))
                .map(room -> suggestions(store.notes().notes(room.workshop().id()).stream()
                        .filter(note -> note.cluster().isEmpty())
                        .toList()));
    }

    private static SuggestedGroupsView suggestions(List<ProblemNote> loose) {
        Map<Long, Long> ids = loose.stream()
                .collect(Collectors.toMap(
                        ProblemNote::number, note -> note.noteId().value()));
        return new SuggestedGroupsView(NoteGroups.of(loose).stream()
                .map(group -> new SuggestedGroupView(
                        group.notes().stream().map(ids::get).sorted().toList(), group.words()))
                .toList());
    }
}
