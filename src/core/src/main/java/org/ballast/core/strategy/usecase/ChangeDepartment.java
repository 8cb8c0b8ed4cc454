package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.core.debt.BoardRepository;
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
import org.ballast.core.strategy.DepartmentAction;
import org.ballast.core.strategy.DepartmentChange;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.FiscalYear;
import org.ballast.core.strategy.Role;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/** Changes a department's name, members and boards; its owners do. */
public final class ChangeDepartment {

    private static final Refusal LAST_OWNER = Refusal.conflict("ballast.strategy.last-owner");
    private static final Refusal CHANGED_MEANWHILE = Refusal.conflict("ballast.strategy.renamed-meanwhile");
    private static final Refusal YEAR_CHANGED = Refusal.conflict("ballast.strategy.year-changed-meanwhile");
    private static final Refusal TOO_MANY = Refusal.conflict("ballast.strategy.department-full");

    private final StrategyStore store;
    private final BoardRepository boards;
    private final Tracker tracker;
    private final RepairScheduler repair;
    private final DepartmentWork work;

    public ChangeDepartment(
            StrategyStore store,
            BoardRepository boards,
            Tracker tracker,
            RepairScheduler repair,
            UnitOfWork unitOfWork) {
        this.store = store;
        this.boards = boards;
        this.tracker = tracker;
        this.repair = repair;
        this.work = new DepartmentWork(store, unitOfWork);
    }

    /** Who changes which department. */
    public record Edit(UserId user, DepartmentId department, Instant now) {}

    /**
     * What a department is to be called, who reads, and when its year begins.
     *
     * @param before the name that the person saw, so that nobody overwrites another one unseen; not checked when absent
     * @param open as it is when absent
     * @param yearStartMonth from 1 to 12, as it is when absent
     * @param yearStartBefore the month that the person saw; not checked when absent
     */
    public record Naming(
            Optional<String> name,
            Optional<String> before,
            Optional<Boolean> open,
            Optional<Integer> yearStartMonth,
            Optional<Integer> yearStartBefore) {}

    /** Opens or closes it as well; a repair then makes the refs of its pillars public, or takes them back. */
    public Outcome<DepartmentView> rename(Edit edit, Naming naming) {
        return change(
                        edit,
                        present -> CreateDepartment.name(naming.name())
                                .unless(objection(present, naming))
                                .then(name -> year(present, naming.yearStartMonth())
                                        .map(year -> named(
                                                present, name, naming.open().orElse(present.open()), year))))
                .map(changed -> {
                    naming.open().ifPresent(asked -> repair.runSoon());
                    return changed;
                });
    }

    private DepartmentWork.Step named(Department present, String name, boolean open, FiscalYear year) {
        List<DepartmentChange> changes = new ArrayList<>();
        add(changes, DepartmentAction.RENAME, present.name(), name);
        add(changes, DepartmentAction.OPEN, String.valueOf(present.open()), String.valueOf(open));
        add(
                changes,
                DepartmentAction.YEAR_START,
                String.valueOf(present.year().startMonth()),
                String.valueOf(year.startMonth()));
        return new DepartmentWork.Step(changes, () -> store.departments().save(present.id(), name, open, year));
    }

    private static void add(List<DepartmentChange> changes, DepartmentAction action, String before, String after) {
        if (!before.equals(after)) {
            changes.add(DepartmentChange.of(action, before, after));
        }
    }

    private static Optional<Refusal> objection(Department present, Naming naming) {
        int month = present.year().startMonth();
        return naming.before()
                .filter(seen -> !seen.equals(present.name()))
                .map(seen -> CHANGED_MEANWHILE.with(present.name()))
                .or(() -> naming.yearStartBefore()
                        .filter(seen -> seen != month)
                        .filter(seen -> naming.yearStartMonth()
                                .filter(wanted -> wanted != month)
                                .isPresent())
                        .map(seen -> YEAR_CHANGED));
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
    public Outcome<DepartmentView> setRole(Edit edit, Seat seat) {
        return change(
                edit,
                present -> CreateDepartment.person(tracker, seat.loginName(), "person")
                        .then(member -> Outcome.of(
                                        seat.role().flatMap(code -> Codes.find(Role.values(), code)),
                                        Refusal.invalid("ballast.shared.choice-unknown", "role"))
                                .then(next -> Outcome.done(next)
                                        .unless(StrategyRules.objectionToRole(
                                                seat.before(), present.ownRole(member), Optional.of(next))))
                                .then(next -> setRole(present, member, next))));
    }

    private Outcome<DepartmentWork.Step> setRole(Department department, UserId member, Role role) {
        if (role != Role.OWNER && department.isLastOwner(member, this::former)) {
            return Outcome.refused(LAST_OWNER);
        }
        Optional<Role> before = department.ownRole(member);
        if (before.isEmpty() && department.members().size() >= Department.MOST_MEMBERS) {
            return Outcome.refused(TOO_MANY.with(Department.MOST_MEMBERS));
        }
        return Outcome.done(
                before.equals(Optional.of(role))
                        ? DepartmentWork.Step.none()
                        : DepartmentWork.Step.of(
                                DepartmentChange.ofRole(DepartmentAction.ROLE, member, before, Optional.of(role)),
                                () -> store.departments().setRole(department.id(), member, role)));
    }

    /**
     * Lets the person go; nothing happens when it was no member.
     *
     * @param before the code of the role that the caller saw; not checked when absent
     */
    public Outcome<DepartmentView> removeMember(Edit edit, UserId member, Optional<String> before) {
        return change(
                edit,
                present -> Outcome.done(present)
                        .unless(StrategyRules.objectionToRole(before, present.ownRole(member), Optional.empty()))
                        .then(known -> removeMember(known, member)));
    }

    private Outcome<DepartmentWork.Step> removeMember(Department department, UserId member) {
        if (department.isLastOwner(member, this::former)) {
            return Outcome.refused(LAST_OWNER);
        }
        Optional<Role> before = department.ownRole(member);
        return Outcome.done(
                before.isEmpty()
                        ? DepartmentWork.Step.none()
                        : DepartmentWork.Step.of(
                                DepartmentChange.ofRole(DepartmentAction.ROLE, member, before, Optional.empty()),
                                () -> store.departments().removeMember(department.id(), member)));
    }

    private boolean former(UserId person) {
        return tracker.people().find(person).former();
    }

    /** Lets a board that the person sees follow the strategy; it must not belong to another department. */
    public Outcome<DepartmentView> addBoard(Edit edit, BoardId board) {
        return change(edit, present -> {
            if (present.boards().contains(board)) {
                return Outcome.done(DepartmentWork.Step.none());
            }
            if (boards.find(board)
                    .filter(found -> tracker.boards().canSeeFilter(edit.user(), found.filterId()))
                    .isEmpty()) {
                return Outcome.refused(Refusals.BOARD_UNKNOWN);
            }
            if (present.boards().size() >= Department.MOST_BOARDS) {
                return Outcome.refused(TOO_MANY.with(Department.MOST_BOARDS));
            }
            if (store.departments().findByBoard(board).isPresent()) {
                return Outcome.refused(Refusal.conflict("ballast.strategy.board-taken"));
            }
            return Outcome.done(DepartmentWork.Step.of(
                    DepartmentChange.ofBoard(DepartmentAction.ADD_BOARD, board),
                    () -> store.departments().addBoard(present.id(), board)));
        });
    }

    /** Nothing happens when it does not follow this department's strategy. */
    public Outcome<DepartmentView> removeBoard(Edit edit, BoardId board) {
        return change(
                edit,
                present -> Outcome.done(
                        present.boards().contains(board)
                                ? DepartmentWork.Step.of(
                                        DepartmentChange.ofBoard(DepartmentAction.REMOVE_BOARD, board),
                                        () -> store.departments().removeBoard(present.id(), board))
                                : DepartmentWork.Step.none()));
    }

    private Outcome<DepartmentView> change(Edit edit, Function<Department, Outcome<DepartmentWork.Step>> change) {
        return work.run(
                        edit.user(),
                        edit.department(),
                        edit.now(),
                        present -> Outcome.of(
                                        Optional.of(present)
                                                .filter(department -> StrategyRules.maySee(department, edit.user())),
                                        StrategyRules.DEPARTMENT_UNKNOWN)
                                .unless(StrategyRules.objectionToOwn(present, edit.user()))
                                .then(change))
                .then(done -> Outcome.of(store.departments().find(edit.department()), Refusals.BUSY))
                .map(department -> new DepartmentViews(store, tracker.people()).of(edit.user(), department));
    }
}
