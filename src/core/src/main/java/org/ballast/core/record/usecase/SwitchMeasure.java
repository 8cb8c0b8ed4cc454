package org.ballast.core.record.usecase;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.Board;
import org.ballast.core.initiative.IssueHistory;
import org.ballast.core.record.PastSprint;
import org.ballast.core.record.SprintWork;
import org.ballast.core.shared.IssueId;

/** Counts a team's switches in a past sprint, from the histories of the sprint's issues alone. */
final class SwitchMeasure {

    /** A sprint with more issues is not measured: each costs two questions to the tracker. */
    static final int MOST_ISSUES = 200;

    private final RecordPorts ports;
    private final Board board;
    private final Set<IssueId> slices = new TreeSet<>();

    SwitchMeasure(RecordPorts ports, Board board) {
        this.ports = ports;
        this.board = board;
        ports.initiatives()
                .of(board.id())
                .forEach(initiative -> initiative.slices().forEach(slice -> slices.add(slice.issue())));
    }

    /** What was taken up in the sprint; nothing is asked where no slice was in it. */
    SprintWork of(PastSprint sprint) {
        if (slices.isEmpty()) {
            return SprintWork.NONE;
        }
        Set<IssueId> issues = issues(sprint);
        if (issues.size() > MOST_ISSUES || issues.stream().noneMatch(slices::contains)) {
            return SprintWork.NONE;
        }
        List<IssueHistory> histories = ports.history().of(issues);
        return SprintWork.of(sprint, histories, slices);
    }

    /** A week has no list of its own, so it is asked what changed since; a day more, as days begin at another time elsewhere. */
    private Set<IssueId> issues(PastSprint sprint) {
        return sprint.key()
                .sprint()
                .map(id -> ports.past().allInSprint(board, id, MOST_ISSUES + 1))
                .orElseGet(() -> ports.past()
                        .allChangedSince(board, sprint.days().first().minusDays(1), MOST_ISSUES + 1));
    }
}
