package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.BoardRepository;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/** Shows the pillars that a board's team follows, which of its issues serve them, and how their key results stand. */
public final class ViewBoardPillars {

    private final BoardRepository boards;
    private final StrategyStore store;
    private final Tracker tracker;
    private final ActiveStrategies strategies;

    public ViewBoardPillars(BoardRepository boards, StrategyStore store, Tracker tracker) {
        this.boards = boards;
        this.store = store;
        this.tracker = tracker;
        this.strategies = new ActiveStrategies(store);
    }

    public Outcome<BoardPillarsView> handle(UserId viewer, BoardId id, Instant now) {
        return Outcome.of(
                        boards.find(id).filter(board -> tracker.boards().canSeeFilter(viewer, board.filterId())),
                        Refusals.BOARD_UNKNOWN)
                .map(board -> view(viewer, store.departments().findByBoard(board.id()), now));
    }

    private BoardPillarsView view(UserId viewer, Optional<Department> department, Instant now) {
        List<BoardPillarView> pillars = new ArrayList<>();
        boolean hidden = false;
        for (ActiveStrategies.Active active : seen(viewer, department)) {
            ServedIssues served =
                    ServedIssues.of(store, tracker, viewer, active.strategy().id(), active.kernel());
            ElementViews views = new ElementViews(
                    tracker.people(),
                    viewer,
                    new Desk(active.department(), active.strategy(), active.version(), List.of()),
                    active.kernel(),
                    served,
                    store,
                    now);
            hidden |= served.hidden();
            for (Element.Pillar pillar : active.kernel().pillars()) {
                pillars.add(view(active, pillar, served, views));
            }
        }
        return new BoardPillarsView(pillars, hidden);
    }

    private List<ActiveStrategies.Active> seen(UserId viewer, Optional<Department> department) {
        return department
                .filter(found -> StrategyRules.maySee(found, viewer))
                .map(strategies::of)
                .orElse(List.of());
    }

    private static BoardPillarView view(
            ActiveStrategies.Active active, Element.Pillar pillar, ServedIssues served, ElementViews views) {
        List<PillarResultView> results = active.kernel().keyResults().stream()
                .filter(result -> active.kernel().pillarsAround(result.key()).contains(pillar))
                .map(result -> new PillarResultView(result.title(), views.keyResult(result)))
                .toList();
        return new BoardPillarView(
                views.ref(pillar),
                pillar.title(),
                pillar.mark(),
                active.strategy().id().value(),
                active.strategy().title(),
                served.serving(pillar.key()),
                results);
    }
}
