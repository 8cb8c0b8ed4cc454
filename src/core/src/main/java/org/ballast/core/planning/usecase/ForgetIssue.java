package org.ballast.core.planning.usecase;

import org.ballast.core.debt.DebtStore;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UnitOfWork;

/** Removes everything that is kept about an issue that was deleted. */
public final class ForgetIssue {

    private final IssueTraces traces;
    private final UnitOfWork unitOfWork;

    public ForgetIssue(DebtStore debt, PlanningStore planning, UnitOfWork unitOfWork) {
        this.traces = new IssueTraces(debt, planning);
        this.unitOfWork = unitOfWork;
    }

    public Outcome<IssueId> handle(Command command) {
        return unitOfWork.run(() -> {
            traces.remove(command.issue());
            return Outcome.done(command.issue());
        });
    }

    public record Command(IssueId issue) {}
}
