package org.ballast.core.record.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.record.DebtFlow;
import org.ballast.core.record.IouForgiveness;
import org.ballast.core.record.Ious;
import org.ballast.core.record.PromiseKept;
import org.ballast.core.record.SprintKey;
import org.ballast.core.record.SprintRecord;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Writes a team's record for one viewer. */
final class TeamRecordViews {

    private final RecordPorts ports;
    private final RecordDesk desk;
    private final UserId viewer;

    TeamRecordViews(RecordPorts ports, RecordDesk desk, UserId viewer) {
        this.ports = ports;
        this.desk = desk;
        this.viewer = viewer;
    }

    TeamRecordView view(TeamBoard board) {
        List<SprintRecord> records = desk.records(viewer, board.board().id());
        List<IouForgiveness> forgiven =
                ports.store().forgiven().of(board.board().id());
        Ious ious = Ious.of(records, forgiven);
        PromiseKept promise = PromiseKept.of(records);
        Optional<Refusal> objection = desk.objection(viewer, board.board());
        return new TeamRecordView(
                board.board().id(),
                promise.kept(),
                promise.of(),
                promise.health(),
                ious.owed(),
                records.stream().map(record -> sprint(record, ious, forgiven)).toList(),
                objection.isEmpty(),
                objection);
    }

    private SprintRecordView sprint(SprintRecord record, Ious ious, List<IouForgiveness> forgiven) {
        return new SprintRecordView(
                record.key().value(),
                record.name(),
                record.start(),
                record.end(),
                record.asked().ground(),
                record.asked().fewest(),
                record.asked().most(),
                record.capacity(),
                record.mark(),
                DebtFlowView.of(DebtFlow.of(record)),
                record.switches().map(SwitchesView::of),
                ious.of(record.key()).map(iou -> IouView.of(iou, forgiveness(record.key(), forgiven))));
    }

    private Optional<IouForgivenessView> forgiveness(SprintKey sprint, List<IouForgiveness> forgiven) {
        return forgiven.stream()
                .filter(each -> each.sprint().equals(sprint))
                .findFirst()
                .map(each -> new IouForgivenessView(
                        each.reason(), PersonView.of(ports.tracker().people().find(each.by())), each.at()));
    }
}
