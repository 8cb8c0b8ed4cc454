package org.ballast.core.strategy.usecase;

import org.ballast.core.shared.BoardId;
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

    /** The newest; older lines stay in the export. */
    static final int MOST_EVENTS = 100;

    private final StrategyStore store;
    private final People people;

    public ViewDepartmentLog(StrategyStore store, People people) {
        this.store = store;
        this.people = people;
    }

    public Outcome<DepartmentLogView> handle(UserId viewer, DepartmentId id) {
        return Outcome.of(
                        store.departments().find(id).filter(department -> StrategyRules.maySee(department, viewer)),
                        StrategyRules.DEPARTMENT_UNKNOWN)
                .then(department -> Outcome.done(department).unless(StrategyRules.objectionToOwn(department, viewer)))
                .map(department -> new DepartmentLogView(store.departments().log(id, MOST_EVENTS).stream()
                        .map(this::view)
                        .toList()));
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
