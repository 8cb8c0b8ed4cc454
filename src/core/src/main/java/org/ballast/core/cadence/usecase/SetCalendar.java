package org.ballast.core.cadence.usecase;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.cadence.DriverRotation;
import org.ballast.core.cadence.TeamCalendarRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UserId;

/** Sets the weekdays on which a team works and who drives its mobs. Whoever may plan with the board may do this. */
public final class SetCalendar {

    private static final TextRule DRIVER = new TextRule("drivers", DriverRotation.LONGEST_NAME, false);

    private final CadencePorts ports;

    public SetCalendar(CadencePorts ports) {
        this.ports = ports;
    }

    public Outcome<CalendarView> handle(Command command) {
        return ports.desk()
                .boardToPlan(command.user(), command.board())
                .then(ground -> save(command))
                .then(saved ->
                        new ViewCalendar(ports).handle(new ViewCalendar.Command(command.user(), command.board())));
    }

    private Outcome<BoardId> save(Command command) {
        List<Refusal> refusals = new ArrayList<>();
        Set<DayOfWeek> weekdays = weekdays(command, refusals);
        Optional<DriverRotation> drivers = drivers(command, refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(Refusal.all(refusals));
        }
        return ports.unitOfWork().run(() -> {
            TeamCalendarRepository calendars = ports.cadence().calendars();
            calendars.saveWeekdays(command.board(), weekdays);
            drivers.ifPresent(given -> calendars.saveDrivers(command.board(), given));
            return Outcome.done(command.board());
        });
    }

    private static Set<DayOfWeek> weekdays(Command command, List<Refusal> refusals) {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        for (String code : command.weekdays()) {
            Outcome.of(
                            Codes.find(DayOfWeek.values(), code),
                            Refusal.invalid("ballast.shared.choice-unknown", "weekdays"))
                    .orCollect(refusals)
                    .ifPresent(weekdays::add);
        }
        if (command.weekdays().isEmpty()) {
            refusals.add(Refusal.invalid("ballast.cadence.no-weekday", "weekdays"));
        }
        return weekdays;
    }

    private static Optional<DriverRotation> drivers(Command command, List<Refusal> refusals) {
        int before = refusals.size();
        List<String> names = new ArrayList<>();
        for (String name : command.drivers()) {
            DRIVER.check(name)
                    .orCollect(refusals)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(names::add);
        }
        if (names.size() > DriverRotation.MOST_DRIVERS) {
            refusals.add(Refusal.invalid("ballast.cadence.too-many-drivers", "drivers")
                    .with(DriverRotation.MOST_DRIVERS));
        }
        int minutes = command.turnMinutes().orElse(DriverRotation.DEFAULT_MINUTES);
        if (minutes < 1 || minutes > DriverRotation.LONGEST_TURN) {
            refusals.add(Refusal.invalid("ballast.shared.number-out-of-range", "turnMinutes")
                    .with(1)
                    .with(DriverRotation.LONGEST_TURN));
        }
        return refusals.size() == before ? Optional.of(new DriverRotation(names, minutes)) : Optional.empty();
    }

    /**
     * What somebody filled in.
     *
     * @param weekdays codes such as {@code monday}, at least one
     * @param drivers names, in order; blank ones are passed over
     * @param turnMinutes 15 when absent
     */
    public record Command(
            UserId user, BoardId board, List<String> weekdays, List<String> drivers, Optional<Integer> turnMinutes) {

        public Command {
            weekdays = List.copyOf(weekdays);
            drivers = List.copyOf(drivers);
        }
    }
}
