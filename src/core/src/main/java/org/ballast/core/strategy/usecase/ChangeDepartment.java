package org.ballast.core.strategy.usecase;

import java.util.Optional;
import java.util.function.Function;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.RepairScheduler;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.FiscalYear;
import org.ballast.core.strategy.Role;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/** Changes a department's name, members and boards; its owners do. */
public final class ChangeDepartment {

    private static final Refusal LAST_OWNER = Refusal.conflict("ballast.strategy.last-owner");
    private static final Refusal CHANGED_MEANWHILE = Refusal.conflict("ballast.strategy.renamed-meanwhile");
    private static final Refusal TOO_MANY = Refusal.conflict("ballast.strategy.department-full");

    private final StrategyStore store;
    private final Tracker tracker;
    private final RepairScheduler repair;
    private final UnitOfWork unitOfWork;

    public ChangeDepartment(StrategyStore store, Tracker tracker, RepairScheduler repair, UnitOfWork unitOfWork) {
        this.store = store;
        this.tracker = tracker;
        this.repair = repair;
        this.unitOfWork = unitOfWork;
    }

    /**
     * What a department is to be called, who reads, and when its year begins.
     *
     * @param before the name that the person saw, so that nobody overwrites another one unseen; not checked when absent
     * @param open as it is when absent
     * @param yearStartMonth from 1 to 12, as it is when absent
     */
    public record Naming(
            Optional<String> name, Optional<String> before, Optional<Boolean> open, Optional<Integer> yearStartMonth) {}

    /** Opens or closes it as well; a repair then makes the refs of its pillars public, or takes them back. */
    public Outcome<DepartmentView> rename(UserId user, DepartmentId department, Naming naming) {
        return change(
                        user,
                        department,
                        present -> CreateDepartment.name(naming.name())
                                .unless(objection(present, naming))
                                .then(name -> year(present, naming.yearStartMonth())
                                        .map(year -> {
                                            store.departments()
                                                    .save(
                                                            department,
                                                            name,
                                                            naming.open().orElse(present.open()),
                                                            year);
                                            return name;
                                        })))
                .map(changed -> {
                    naming.open().ifPresent(asked -> repair.runSoon());
                    return changed;
                });
    }

    private static Optional<Refusal> objection(Department present, Naming naming) {
        return naming.before()
                .filter(seen -> !seen.equals(present.name()))
                .map(seen -> CHANGED_MEANWHILE.with(present.name()));
    }

    private static Outcome<FiscalYear> year(Department present, Optional<Integer> startMonth) {
        int month = startMonth.orElse(present.year().startMonth());
        return FiscalYear.isMonth(month)
                ? Outcome.done(new FiscalYear(month))
                : Outcome.refused(Refusal.invalid("ballast.strategy.not-a-month", "yearStartMonth"));
    }

    /**
     * Who is to have which role.
     *
     * @param loginName the person's
     * @param before the code of the role that the caller saw, or {@link StrategyRules#NOTHING}; not checked when absent
     */
    public record Seat(Optional<String> loginName, Optional<String> role, Optional<String> before) {}

    /** Takes in the person, or gives another role. */
    public Outcome<DepartmentView> setRole(UserId user, DepartmentId department, Seat seat) {
        return change(
                user,
                department,
                present -> CreateDepartment.person(tracker, seat.loginName(), "person")
                        .then(member -> Outcome.of(
                                        seat.role().flatMap(code -> Codes.find(Role.values(), code)),
                                        Refusal.invalid("ballast.shared.choice-unknown", "role"))
                                .then(next -> Outcome.done(next)
                                        .unless(StrategyRules.objectionToRole(
                                                seat.before(),
                                                Optional.ofNullable(
                                                        present.members().get(member)),
                                                next)))
                                .then(next -> setRole(present, member, next))));
    }

    private Outcome<Role> setRole(Department department, UserId member, Role role) {
        if (role != Role.OWNER && department.isLastOwner(member, this::former)) {
            return Outcome.refused(LAST_OWNER);
        }
        if (!department.members().containsKey(member) && department.members().size() >= Department.MOST_MEMBERS) {
            return Outcome.refused(TOO_MANY.with(Department.MOST_MEMBERS));
        }
        store.departments().setRole(department.id(), member, role);
        return Outcome.done(role);
    }

    /** Lets the person go; nothing happens when it was no member. */
    public Outcome<DepartmentView> removeMember(UserId user, DepartmentId department, UserId member) {
        return change(user, department, present -> {
            if (present.isLastOwner(member, this::former)) {
                return Outcome.refused(LAST_OWNER);
            }
            store.departments().removeMember(department, member);
            return Outcome.done(member);
        });
    }

    private boolean former(UserId person) {
        return tracker.people().find(person).former();
    }

    /** Lets a board follow the strategy; it must not belong to another department. */
    public Outcome<DepartmentView> addBoard(UserId user, DepartmentId department, BoardId board) {
        return change(user, department, present -> {
            if (present.boards().contains(board)) {
                return Outcome.done(board);
            }
            if (present.boards().size() >= Department.MOST_BOARDS) {
                return Outcome.refused(TOO_MANY.with(Department.MOST_BOARDS));
            }
            if (store.departments().findByBoard(board).isPresent()) {
                return Outcome.refused(Refusal.conflict("ballast.strategy.board-taken"));
            }
            store.departments().addBoard(department, board);
            return Outcome.done(board);
        });
    }

    public Outcome<DepartmentView> removeBoard(UserId user, DepartmentId department, BoardId board) {
        return change(user, department, present -> {
            store.departments().removeBoard(department, board);
            return Outcome.done(board);
        });
    }

    private <T> Outcome<DepartmentView> change(UserId user, DepartmentId id, Function<Department, Outcome<T>> change) {
        return unitOfWork
                .run(() -> Outcome.of(
                                store.departments()
                                        .find(id)
                                        .filter(department -> StrategyRules.maySee(department, user)),
                                StrategyRules.DEPARTMENT_UNKNOWN)
                        .then(department ->
                                Outcome.done(department).unless(StrategyRules.objectionToOwn(department, user)))
                        .then(change))
                .then(done -> Outcome.of(store.departments().find(id), Refusals.BUSY))
                .map(department -> new DepartmentViews(store, tracker.people()).of(user, department));
    }
}
