package org.ballast.core.record.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.Board;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.planning.Policies;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.record.Ious;
import org.ballast.core.record.SprintRecord;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UserId;

/** Finds boards and what people may see of their past. */
final class RecordDesk {

    private final RecordPorts ports;

    RecordDesk(RecordPorts ports) {
        this.ports = ports;
    }

    /** The board if it is enabled and its filter visible; otherwise it is unknown. */
    Outcome<TeamBoard> board(UserId viewer, BoardId id) {
        return Outcome.of(
                ports.debt()
                        .boards()
                        .find(id)
                        .filter(board -> ports.tracker().boards().canSeeFilter(viewer, board.filterId()))
                        .flatMap(this::withPolicies),
                Refusals.BOARD_UNKNOWN);
    }

    /** The board if the person may plan with it, which is what it takes to write into its record. */
    Outcome<TeamBoard> boardToPlan(UserId user, BoardId id) {
        return board(user, id).then(found -> Outcome.done(found).unless(objection(user, found.board())));
    }

    Optional<Refusal> objection(UserId user, Board board) {
        return ConfigureRules.objectionToPlan(ports.tracker().permissions(), user, board.project());
    }

    /** The newest records, latest first, each with the issues alone that the viewer may see. */
    List<SprintRecord> records(UserId viewer, BoardId board) {
        List<SprintRecord> records = ports.store().records().latest(board, Ious.SPRINTS);
        Set<IssueId> all = new TreeSet<>();
        records.forEach(record -> all.addAll(record.allIssues()));
        Set<IssueId> visible = Set.copyOf(ports.tracker().issues().visible(Optional.of(viewer), all));
        return records.stream().map(record -> record.seenWith(visible)).toList();
    }

    private Optional<TeamBoard> withPolicies(Board board) {
        List<SavedPolicy> policies = ports.planning().policies().of(board.id());
        return policies.isEmpty() ? Optional.empty() : Optional.of(new TeamBoard(board, new Policies(policies)));
    }
}
