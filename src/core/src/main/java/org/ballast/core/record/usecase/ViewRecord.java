package org.ballast.core.record.usecase;

import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/** Shows what a board's past sprints kept of their promise, what is owed and how the debt flows. */
public final class ViewRecord {

    private final RecordPorts ports;
    private final RecordDesk desk;

    public ViewRecord(RecordPorts ports) {
        this.ports = ports;
        this.desk = ports.desk();
    }

    public Outcome<TeamRecordView> handle(Command command) {
        return desk.board(command.viewer(), command.board())
                .map(board -> new TeamRecordViews(ports, desk, command.viewer()).view(board));
    }

    public record Command(UserId viewer, BoardId board) {}
}
