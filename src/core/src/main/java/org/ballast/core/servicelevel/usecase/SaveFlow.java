package org.ballast.core.servicelevel.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.servicelevel.SavedFlow;
import org.ballast.core.servicelevel.UserFlow;
import org.ballast.core.servicelevel.UserFlowForm;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.People;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.usecase.LevelResults;

/**
 * Writes a flow down, changes it or removes it; those who write the department's strategy do. Who changes or removes names
 * the revision that was read; when somebody wrote a newer one meanwhile, nothing is overwritten and the answer says so.
 */
public final class SaveFlow {

    private static final int MOST_FLOWS = 100;
    private static final Refusal FULL = Refusal.conflict("ballast.service-level.too-many-flows");
    private static final Refusal CHANGED_MEANWHILE = Refusal.conflict("ballast.service-level.changed-meanwhile");

    private final FlowStore store;
    private final People people;
    private final UnitOfWork unitOfWork;
    private final ViewFlows view;

    public SaveFlow(FlowStore store, People people, UnitOfWork unitOfWork) {
        this.store = store;
        this.people = people;
        this.unitOfWork = unitOfWork;
        this.view = new ViewFlows(store, people);
    }

    public Outcome<UserFlowsView> add(UserId user, DepartmentId department, UserFlowForm form, Instant now) {
        return unitOfWork
                .run(() -> writable(user, FlowDesk.department(store, user, department))
                        .then(found -> store.flows().of(department).size() < MOST_FLOWS
                                ? Outcome.done(found)
                                : Outcome.refused(FULL.with(MOST_FLOWS)))
                        .then(found -> form.check(Optional.empty(), results(user, found), people))
                        .map(flow ->
                                append(store.flows().next(department), department, 1, Optional.of(flow), user, now)))
                .then(added -> view.handle(user, department, now));
    }

    public Outcome<UserFlowsView> change(Edit edit, UserFlowForm form) {
        return write(
                edit,
                desk -> form.check(Optional.of(desk.flow()), results(edit.user(), desk.department()), people)
                        .map(Optional::of));
    }

    /** Removes the flow; its values stay until somebody writes it anew under another name. */
    public Outcome<UserFlowsView> remove(Edit edit) {
        return write(edit, desk -> Outcome.done(Optional.empty()));
    }

    private Outcome<UserFlowsView> write(Edit edit, Writer writer) {
        return unitOfWork
                .run(() -> FlowDesk.find(store, edit.user(), edit.flow())
                        .then(desk -> writable(edit.user(), Outcome.done(desk.department()))
                                .then(department -> asRead(edit, desk))
                                .then(writer::write)
                                .map(flow -> append(
                                        edit.flow(),
                                        desk.department().id(),
                                        desk.line().revision() + 1,
                                        flow,
                                        edit.user(),
                                        edit.now()))))
                .then(line -> view.handle(edit.user(), line.department(), edit.now()));
    }

    private static Outcome<FlowDesk> asRead(Edit edit, FlowDesk desk) {
        if (edit.revision().isEmpty()) {
            return Outcome.refused(Refusal.invalid("ballast.shared.value-missing", "revision"));
        }
        return edit.revision().get() == desk.line().revision()
                ? Outcome.done(desk)
                : Outcome.refused(CHANGED_MEANWHILE);
    }

    private static Outcome<Department> writable(UserId user, Outcome<Department> department) {
        return department.then(found -> Outcome.done(found).unless(StrategyRules.objectionToWrite(found, user)));
    }

    private List<ElementRef> results(UserId user, Department department) {
        return new LevelResults(store.strategy())
                .of(user, department).stream().map(LevelResults.Result::ref).toList();
    }

    private SavedFlow append(
            FlowId id, DepartmentId department, int revision, Optional<UserFlow> flow, UserId user, Instant now) {
        SavedFlow line = new SavedFlow(id, department, revision, flow, user, now);
        store.flows().append(line);
        return line;
    }

    /** Who writes into which flow, after having read which revision. */
    public record Edit(UserId user, FlowId flow, Optional<Integer> revision, Instant now) {}

    private interface Writer {
        Outcome<Optional<UserFlow>> write(FlowDesk desk);
    }
}
