package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentAction;
import org.ballast.core.strategy.DepartmentChange;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Role;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/**
 * Lets an administrator name an owner where every owner has left. The administrator learns the names of such departments
 * and nothing else of them.
 */
public final class OwnerlessDepartments {

    static final int MOST = 100;

    private final StrategyStore store;
    private final Tracker tracker;
    private final DepartmentWork work;

    public OwnerlessDepartments(StrategyStore store, Tracker tracker, UnitOfWork unitOfWork) {
        this.store = store;
        this.tracker = tracker;
        this.work = new DepartmentWork(store, unitOfWork);
    }

    public Outcome<OwnerlessDepartmentsView> list(UserId user) {
        return Outcome.done(user)
                .unless(ListDepartments.objectionToCreate(tracker, user))
                .map(admin -> view());
    }

    /**
     * Makes the person an owner, of which the department's log tells its owners. Of two administrators who do so at once the
     * second is told that there is one now.
     *
     * @param loginName of somebody who is still there
     * @return the departments that are left without one
     */
    public Outcome<OwnerlessDepartmentsView> nameOwner(
            UserId user, DepartmentId id, Optional<String> loginName, Instant now) {
        return Outcome.done(id)
                .unless(ListDepartments.objectionToCreate(tracker, user))
                .then(asked -> CreateDepartment.person(tracker, loginName, "person"))
                .then(owner -> work.run(
                        user,
                        id,
                        now,
                        department -> Outcome.done(department)
                                .unless(objection(department, user, owner))
                                .map(ownerless -> DepartmentWork.Step.of(
                                        DepartmentChange.ofRole(
                                                DepartmentAction.NAME_OWNER,
                                                owner,
                                                ownerless.ownRole(owner),
                                                Optional.of(Role.OWNER)),
                                        () -> store.departments().setRole(id, owner, Role.OWNER)))))
                .map(owner -> view());
    }

    private Optional<Refusal> objection(Department department, UserId user, UserId owner) {
        return StrategyRules.objectionToNameOwner(department, user, owner, this::former);
    }

    private OwnerlessDepartmentsView view() {
        List<OwnerlessDepartmentView> found = store.departments().all().stream()
                .filter(department -> department.presentOwners(this::former).isEmpty())
                .limit(MOST + 1)
                .map(department -> new OwnerlessDepartmentView(department.id().value(), department.name()))
                .toList();
        return new OwnerlessDepartmentsView(found.subList(0, Math.min(MOST, found.size())), found.size() > MOST);
    }

    private boolean former(UserId person) {
        return tracker.people().find(person).former();
    }
}
