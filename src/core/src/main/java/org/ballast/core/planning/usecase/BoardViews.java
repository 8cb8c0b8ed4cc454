package org.ballast.core.planning.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.planning.Policies;
import org.ballast.core.planning.PolicyChoice;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Puts together what one person sees of a board's settings. */
final class BoardViews {

    private final Tracker tracker;

    BoardViews(Tracker tracker) {
        this.tracker = tracker;
    }

    BoardView enabled(UserId viewer, Board board, Policies policies) {
        Optional<Refusal> objection = objection(viewer, Optional.of(board.project()));
        SavedPolicy newest = policies.newest();
        return new BoardView(
                board.id(),
                true,
                Optional.of(board.name()),
                Optional.of(board.filterId()),
                Optional.of(board.project()),
                PolicyView.of(newest),
                PolicyCostView.of(newest.policy()),
                policies.newestFirst().stream().map(this::version).toList(),
                objection.isEmpty(),
                objection);
    }

    /** The project is the one that the board would be at home in, the filter the one that would say what is on it. */
    BoardView notEnabled(UserId viewer, BoardId board, Optional<ProjectId> project, Optional<Long> filter) {
        Optional<Refusal> objection = objection(viewer, project)
                .or(() -> project.flatMap(home -> filter.flatMap(id -> objectionToBind(viewer, id, home))));
        return new BoardView(
                board,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PolicyView.of(PolicyChoice.DEFAULT),
                PolicyCostView.of(PolicyChoice.DEFAULT.policy()),
                List.of(),
                objection.isEmpty(),
                objection);
    }

    private Optional<Refusal> objection(UserId viewer, Optional<ProjectId> project) {
        return ConfigureRules.objectionToConfigure(tracker.permissions(), viewer, project);
    }

    /** What {@link SetPolicy} would say to this filter and project; nobody learns here whether a hidden filter exists. */
    private Optional<Refusal> objectionToBind(UserId viewer, long filter, ProjectId project) {
        boolean related = tracker.boards().canSeeFilter(viewer, filter)
                && tracker.boards().hasIssueOf(viewer, filter, project);
        return ConfigureRules.objectionToBind(tracker.permissions(), viewer, related);
    }

    private PolicyVersionView version(SavedPolicy saved) {
        return new PolicyVersionView(
                saved.since(), PersonView.of(tracker.people().find(saved.savedBy())), PolicyView.of(saved));
    }
}
