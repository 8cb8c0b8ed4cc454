package org.ballast.core.servicelevel.usecase;

import java.util.Optional;
import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.servicelevel.LevelChange;
import org.ballast.core.servicelevel.LevelPoint;
import org.ballast.core.shared.LogPart;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.People;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.UserId;

/** Shows whoever sees a flow which of its values were replaced, by whom, and what stood there. */
public final class ViewLevelLog {

    private final FlowStore store;
    private final People people;

    public ViewLevelLog(FlowStore store, People people) {
        this.store = store;
        this.people = people;
    }

    /**
     * A part of the log.
     *
     * @param before the number of the oldest line that is known; the newest lines when it is not given
     */
    public Outcome<LevelLogView> handle(UserId viewer, FlowId id, Optional<Integer> before) {
        return FlowDesk.find(store, viewer, id)
                .map(desk ->
                        LogPart.read(before, (below, most) -> store.levels().log(id, below, most)))
                .map(part -> new LevelLogView(part.lines(this::view), part.more()));
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
