package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.lead.LeadNotifier;
import org.ballast.core.lead.LeadRepository;
import org.ballast.core.lead.RoundReminders;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.lead.RoundSchedule;
import org.ballast.core.lead.WeekNotifier;
import org.ballast.core.lead.WeekReminders;
import org.ballast.core.lead.usecase.LeadPorts;
import org.ballast.core.lead.usecase.PlanNextRound;
import org.ballast.core.lead.usecase.RemindLeads;
import org.ballast.core.lead.usecase.RemindOfTechWeeks;
import org.ballast.core.lead.usecase.SetLead;
import org.ballast.core.lead.usecase.TakeTurns;
import org.ballast.core.lead.usecase.ViewLead;
import org.ballast.core.shared.UnitOfWork;

/** Who leads a board's rounds, and when they are due; built once, for every thread. */
@Named
public class LeadUseCases {
    private final LeadPorts ports;
    private final RoundReminders reminders;
    private final LeadNotifier notifier;
    private final PlanningStores planning;
    private final WeekReminders weekReminders;
    private final WeekNotifier weekNotifier;

    @Inject
    public LeadUseCases(
            DebtStores debt,
            RoundStores rounds,
            LeadRepository leads,
            RoundSchedule schedule,
            RoundReminders reminders,
            LeadNotifier notifier,
            PlanningStores planning,
            WeekReminders weekReminders,
            WeekNotifier weekNotifier,
            Trackers trackers,
            UnitOfWork unitOfWork) {
        this.reminders = reminders;
        this.notifier = notifier;
        this.planning = planning;
        this.weekReminders = weekReminders;
        this.weekNotifier = weekNotifier;
        this.ports = new LeadPorts(
                debt.store(),
                trackers.tracker(),
                leads,
                schedule,
                rounds.store().rounds(),
                unitOfWork);
    }

    /** Asked by whatever opens, moves and closes rounds. */
    public RoundRunners roundRunners() {
        return new RoundRunners(ports.leads(), ports.tracker().permissions());
    }

    public ViewLead viewLead() {
        return new ViewLead(ports);
    }

    public SetLead setLead() {
        return new SetLead(ports);
    }

    public PlanNextRound planNextRound() {
        return new PlanNextRound(ports);
    }

    public TakeTurns takeTurns() {
        return new TakeTurns(ports);
    }

    public RemindLeads remindLeads() {
        return new RemindLeads(ports, reminders, notifier);
    }

    public RemindOfTechWeeks remindOfTechWeeks() {
        return new RemindOfTechWeeks(ports, planning.store(), weekReminders, weekNotifier);
    }
}
