package org.ballast.core.lead.usecase;

import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.lead.LeadRepository;
import org.ballast.core.lead.RoundSchedule;
import org.ballast.core.round.DebtRoundRepository;
import org.ballast.core.shared.UnitOfWork;

/** Everything that the use cases about leads keep and ask for. */
public record LeadPorts(
        DebtStore debt,
        Tracker tracker,
        LeadRepository leads,
        RoundSchedule schedule,
        DebtRoundRepository rounds,
        UnitOfWork unitOfWork) {

    Offices offices() {
        return new Offices(debt, tracker, leads, schedule, rounds);
    }
}
