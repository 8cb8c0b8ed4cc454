package org.ballast.core.cadence.usecase;

import org.ballast.core.cadence.CadenceStore;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.shared.UnitOfWork;

/** Everything that the use cases about the cadence keep and ask for. */
public record CadencePorts(DebtStore debt, PlanningStore planning, Tracker tracker, UnitOfWork unitOfWork) {

    CadenceStore cadence() {
        return planning.cadence();
    }

    CadenceDesk desk() {
        return new CadenceDesk(this);
    }
}
