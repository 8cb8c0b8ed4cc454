package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.cadence.usecase.AddHolidays;
import org.ballast.core.cadence.usecase.CadencePorts;
import org.ballast.core.cadence.usecase.ChangeOccasionItem;
import org.ballast.core.cadence.usecase.EndWarRoom;
import org.ballast.core.cadence.usecase.MoveOccasion;
import org.ballast.core.cadence.usecase.RemoveHoliday;
import org.ballast.core.cadence.usecase.SetCalendar;
import org.ballast.core.cadence.usecase.StartWarRoom;
import org.ballast.core.cadence.usecase.ViewCadence;
import org.ballast.core.cadence.usecase.ViewCalendar;
import org.ballast.core.shared.UnitOfWork;

/** When teams do their tech work; built once, for every thread. */
@Named
public class CadenceUseCases {
    private final CadencePorts ports;

    @Inject
    public CadenceUseCases(DebtStores debt, PlanningStores planning, Trackers trackers, UnitOfWork unitOfWork) {
        this.ports = new CadencePorts(debt.store(), planning.store(), trackers.tracker(), unitOfWork);
    }

    public ViewCalendar viewCalendar() {
        return new ViewCalendar(ports);
    }

    public SetCalendar setCalendar() {
        return new SetCalendar(ports);
    }

    public AddHolidays addHolidays() {
        return new AddHolidays(ports);
    }

    public RemoveHoliday removeHoliday() {
        return new RemoveHoliday(ports);
    }

    public ViewCadence viewCadence() {
        return new ViewCadence(ports);
    }

    public MoveOccasion moveOccasion() {
        return new MoveOccasion(ports);
    }

    public StartWarRoom startWarRoom() {
        return new StartWarRoom(ports);
    }

    public EndWarRoom endWarRoom() {
        return new EndWarRoom(ports);
    }

    public ChangeOccasionItem changeOccasionItem() {
        return new ChangeOccasionItem(ports);
    }
}
