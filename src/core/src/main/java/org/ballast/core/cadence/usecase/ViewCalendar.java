package org.ballast.core.cadence.usecase;

import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/** Shows when a board's team works, and who drives its mobs. */
public final class ViewCalendar {

    private final CadencePorts ports;

    public ViewCalendar(CadencePorts ports) {
        this.ports = ports;
    }

    public Outcome<CalendarView> handle(Command command) {
        CadenceDesk desk = ports.desk();
        return desk.board(command.viewer(), command.board())
                .map(ground -> CalendarView.of(
                        ports.cadence().calendars().calendar(command.board()),
                        ports.cadence().calendars().drivers(command.board()),
                        desk.objectionToPlan(command.viewer(), ground)));
    }

    public record Command(UserId viewer, BoardId board) {}
}
