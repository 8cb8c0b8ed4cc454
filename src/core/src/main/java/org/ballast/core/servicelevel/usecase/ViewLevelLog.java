package org.ballast.core.servicelevel.usecase;

import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.servicelevel.LevelChange;
import org.ballast.core.servicelevel.LevelPoint;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.People;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.UserId;

/** Shows whoever sees a flow which of its values were replaced, by whom, and what stood there. */
public final class ViewLevelLog {

    /** The newest; older lines stay in the export. */
    static final int MOST_CHANGES = 100;

    private final FlowStore store;
    private final People people;

    public ViewLevelLog(FlowStore store, People people) {
        this.store = store;
        this.people = people;
    }

    public Outcome<LevelLogView> handle(UserId viewer, FlowId id) {
        return FlowDesk.find(store, viewer, id)
                .map(desk -> new LevelLogView(store.levels().log(id, MOST_CHANGES).stream()
                        .map(this::view)
                        .toList()));
    }

    private LevelChangeView view(LevelChange change) {
        LevelPoint before = change.before();
        LevelPoint after = change.after();
        return new LevelChangeView(
                change.sequence(),
                after.from(),
                before.hours(),
                before.share().percent(),
                before.entry().map(entry -> person(entry.by())),
                before.entry().map(LevelPoint.Entry::at),
                after.hours(),
                after.share().percent(),
                person(change.made().by()),
                change.made().at());
    }

    private PersonView person(UserId user) {
        return PersonView.of(people.find(user));
    }
}
