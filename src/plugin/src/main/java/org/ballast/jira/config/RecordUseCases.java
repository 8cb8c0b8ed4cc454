package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.collect.CollectionRepository;
import org.ballast.core.debt.DebtFactsPublisher;
import org.ballast.core.debt.usecase.PublicFacts;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.initiative.WorkHistory;
import org.ballast.core.planning.usecase.GiveVerdict;
import org.ballast.core.planning.usecase.ListStarved;
import org.ballast.core.record.BoardPast;
import org.ballast.core.record.usecase.ComparePolicies;
import org.ballast.core.record.usecase.ForgiveIou;
import org.ballast.core.record.usecase.RecordPorts;
import org.ballast.core.record.usecase.RecordSprints;
import org.ballast.core.record.usecase.TakePart;
import org.ballast.core.record.usecase.ViewRecord;
import org.ballast.core.shared.UnitOfWork;

/** What teams do with the record of their past sprints; built once, for every thread. */
@Named
public class RecordUseCases {
    private final RecordPorts ports;
    private final PublicFacts facts;

    @Inject
    public RecordUseCases(
            DebtStores debt,
            PlanningStores planning,
            CollectionRepository collected,
            Trackers trackers,
            BoardPast past,
            InitiativeRepository initiatives,
            WorkHistory history,
            DebtFactsPublisher publisher,
            UnitOfWork unitOfWork) {
        this.ports = new RecordPorts(
                debt.store(), planning.store(), collected, trackers.tracker(), past, initiatives, history, unitOfWork);
        this.facts = new PublicFacts(debt.store(), publisher);
    }

    public ViewRecord viewRecord() {
        return new ViewRecord(ports);
    }

    public RecordSprints recordSprints() {
        return new RecordSprints(ports);
    }

    public ForgiveIou forgiveIou() {
        return new ForgiveIou(ports);
    }

    public ComparePolicies comparePolicies() {
        return new ComparePolicies(ports);
    }

    public TakePart takePart() {
        return new TakePart(ports);
    }

    public ListStarved listStarved() {
        return new ListStarved(ports.debt(), ports.planning(), ports.initiatives(), ports.tracker());
    }

    public GiveVerdict giveVerdict() {
        return new GiveVerdict(
                ports.debt(), ports.planning(), ports.initiatives(), ports.tracker(), facts, ports.unitOfWork());
    }
}
