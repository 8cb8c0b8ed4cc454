package org.ballast.core.cadence.usecase;

import java.time.LocalDate;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/** Shows what a team's calendar holds beside its sprints: war rooms, tech weeks, and who moved what. */
public final class ViewCadence {

    static final int MOST_MOVES = 20;

    private final CadencePorts ports;

    public ViewCadence(CadencePorts ports) {
        this.ports = ports;
    }

    public Outcome<CadenceView> handle(Command command) {
        CadenceDesk desk = ports.desk();
        return desk.board(command.viewer(), command.board())
                .map(ground -> new CadenceViews(ports, ground, command.viewer(), command.today())
                        .view(
                                desk.objectionToPlan(command.viewer(), ground),
                                desk.objectionToConfigure(command.viewer(), ground)));
    }

    /** Today is the day that it is for the person. */
    public record Command(UserId viewer, BoardId board, LocalDate today) {}
}
