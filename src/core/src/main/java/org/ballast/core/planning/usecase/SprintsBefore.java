package org.ballast.core.planning.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.IssueDirectory;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.record.Ious;
import org.ballast.core.record.IssuePart;
import org.ballast.core.record.RecordedIssue;
import org.ballast.core.record.SprintRecord;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** What a board's past sprints mean for the one that is planned, as one person may see it. */
final class SprintsBefore {

    private final PlanningStore planning;
    private final IssueDirectory issues;
    private final UserId viewer;
    private final BoardId board;
    private final List<SprintRecord> records;

    SprintsBefore(PlanningStore planning, IssueDirectory issues, UserId viewer, BoardId board) {
        this.planning = planning;
        this.issues = issues;
        this.viewer = viewer;
        this.board = board;
        this.records = planning.past().records().latest(board, Ious.SPRINTS);
    }

    /**
     * Tasks that are owed, the same number that the viewer reads in the board's record. What is owed depends on what was
     * done alone, so nothing else is looked up.
     */
    int owed() {
        Set<IssueId> done = new TreeSet<>();
        for (SprintRecord record : records) {
            record.issues(IssuePart.DONE).stream().map(RecordedIssue::issue).forEach(done::add);
        }
        Set<IssueId> visible = Set.copyOf(issues.visible(Optional.of(viewer), done));
        List<SprintRecord> seen =
                records.stream().map(record -> record.seenWith(visible)).toList();
        return Ious.of(seen, planning.past().forgiven().of(board)).owed();
    }

    /** How often they passed over an item. */
    PassedOver passedOver(TeamPolicy policy) {
        return new PassedOver(planning, board, policy, records);
    }
}
