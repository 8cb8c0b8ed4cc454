package org.ballast.core.strategy.usecase;

import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.LogPart;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.People;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentChange;
import org.ballast.core.strategy.DepartmentEvent;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/** Shows a department's owners who changed what about it, also who made somebody an owner. */
public final class ViewDepartmentLog {

    private final StrategyStore store;
    private final People people;

    public ViewDepartmentLog(StrategyStore store, People people) {
        this.store = store;
        this.people = people;
    }

    /**
     * A part of the log.
     *
     * @param before the number of the oldest line that is known; the newest lines when it is not given
     */
    public Outcome<DepartmentLogView> handle(UserId viewer, DepartmentId id, Optional<Integer> before) {
        return Outcome.of(
                        store.departments().find(id).filter(department -> StrategyRules.maySee(department, viewer)),
                        StrategyRules.DEPARTMENT_UNKNOWN)
                .then(department -> Outcome.done(department).unless(StrategyRules.objectionToOwn(department, viewer)))
                .map(department -> LogPart.read(
                        before, (below, most) -> store.departments().log(id, below, most)))
                .map(part -> new DepartmentLogView(part.lines(this::view), part.more()));
    }

    private DepartmentEventView view(DepartmentEvent event) {
        DepartmentChange change = event.change();
        return new DepartmentEventView(
                event.sequence(),
                change.action(),
                change.person().map(this::person),
                change.board().map(BoardId::value),
                change.before(),
                change.after(),
                person(event.by()),
                event.at());
    }

    private PersonView person(UserId user) {
        return PersonView.of(people.find(user));
    }
}
