package org.ballast.core.record.usecase;

import org.ballast.core.collect.CollectionRepository;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.initiative.WorkHistory;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.record.BoardPast;
import org.ballast.core.record.RecordStore;
import org.ballast.core.shared.UnitOfWork;

/** Everything that the use cases about past sprints keep and ask for. */
public record RecordPorts(
        DebtStore debt,
        PlanningStore planning,
        CollectionRepository collected,
        Tracker tracker,
        BoardPast past,
        InitiativeRepository initiatives,
        WorkHistory history,
        UnitOfWork unitOfWork) {

    RecordStore store() {
        return planning.past();
    }

    RecordDesk desk() {
        return new RecordDesk(this);
    }
}
