package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentChange;
import org.ballast.core.strategy.DepartmentEvent;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Role;
import org.ballast.core.strategy.StrategyStore;

/** Creates a department with its first owner. Administrators do; from then on its owners decide who belongs to it. */
public final class CreateDepartment {

    static final TextRule NAME = new TextRule("name", Department.LONGEST_NAME, false);

    private final StrategyStore store;
    private final Tracker tracker;
    private final UnitOfWork unitOfWork;

    public CreateDepartment(StrategyStore store, Tracker tracker, UnitOfWork unitOfWork) {
        this.store = store;
        this.tracker = tracker;
        this.unitOfWork = unitOfWork;
    }

    public Outcome<DepartmentView> handle(Command command) {
        Optional<Refusal> objection = ListDepartments.objectionToCreate(tracker, command.user());
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        List<Refusal> refusals = new ArrayList<>();
        Optional<String> name = name(command.name()).orCollect(refusals);
        Optional<UserId> owner = person(tracker, command.owner(), "owner").orCollect(refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(Refusal.all(refusals));
        }
        return unitOfWork
                .run(() -> Outcome.done(add(command, name.orElseThrow(), owner.orElseThrow())))
                .map(department -> new DepartmentViews(store, tracker.people()).of(command.user(), department));
    }

    private Department add(Command command, String name, UserId owner) {
        DepartmentId id =
                store.departments().add(name, command.open().orElse(true)).id();
        store.departments()
                .append(
                        id,
                        new DepartmentEvent(1, DepartmentChange.created(name, owner), command.user(), command.now()));
        store.departments().setRole(id, owner, Role.OWNER);
        return store.departments().find(id).orElseThrow();
    }

    static Outcome<String> name(Optional<String> raw) {
        return NAME.check(raw.orElse(""))
                .then(name -> name.isEmpty()
                        ? Outcome.refused(Refusal.invalid("ballast.shared.value-missing", NAME.field()))
                        : Outcome.done(name));
    }

    static Outcome<UserId> person(Tracker tracker, Optional<String> loginName, String field) {
        Optional<String> name = loginName.map(String::strip).filter(text -> !text.isEmpty());
        if (name.isEmpty()) {
            return Outcome.refused(Refusal.invalid("ballast.shared.value-missing", field));
        }
        return Outcome.of(
                name.flatMap(tracker.people()::named),
                Refusal.invalid("ballast.shared.person-unknown", field).with(name.get()));
    }

    /** The owner by login name; open when it is not said. */
    public record Command(
            UserId user, Optional<String> name, Optional<String> owner, Optional<Boolean> open, Instant now) {}
}
