package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.planning.BestCandidate;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.RankedBoard;
import org.ballast.core.planning.usecase.RankBoard;
import org.ballast.core.record.SprintRecord;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.PillarSilence;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/**
 * Shows the pillars that a board's team follows, which of its issues serve them, how their key results stand, and which of
 * them got no task for a while.
 */
public final class ViewBoardPillars {

    private final DebtStore debt;
    private final PlanningStore planning;
    private final InitiativeRepository initiatives;
    private final StrategyStore store;
    private final Tracker tracker;
    private final ActiveStrategies strategies;

    public ViewBoardPillars(
            DebtStore debt,
            PlanningStore planning,
            InitiativeRepository initiatives,
            StrategyStore store,
            Tracker tracker) {
        this.debt = debt;
        this.planning = planning;
        this.initiatives = initiatives;
        this.store = store;
        this.tracker = tracker;
        this.strategies = new ActiveStrategies(store);
    }

    /**
     * Of a board that the viewer may see.
     *
     * @param today the day that it is for the viewer
     */
    public Outcome<BoardPillarsView> handle(UserId viewer, BoardId id, LocalDate today, Instant now) {
        return Outcome.of(
                        debt.boards().find(id).filter(board -> tracker.boards().canSeeFilter(viewer, board.filterId())),
                        Refusals.BOARD_UNKNOWN)
                .map(board -> view(viewer, board.id(), today, now));
    }

    private BoardPillarsView view(UserId viewer, BoardId board, LocalDate today, Instant now) {
        List<BoardPillarView> pillars = new ArrayList<>();
        List<SprintRecord> latest = planning.past().records().latest(board, PillarSilence.SPRINTS);
        boolean hidden = false;
        for (ActiveStrategies.Active active : seen(viewer, board)) {
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
                boolean silent = PillarSilence.isSilent(latest, new TreeSet<>(served.serving(pillar.key())));
                pillars.add(view(active, pillar, served, views, silent));
            }
        }
        return new BoardPillarsView(withCandidates(viewer, board, today, now, pillars), hidden);
    }

    private List<ActiveStrategies.Active> seen(UserId viewer, BoardId board) {
        return store.departments()
                .findByBoard(board)
                .filter(found -> StrategyRules.maySee(found, viewer))
                .map(strategies::of)
                .orElse(List.of());
    }

    private static BoardPillarView view(
            ActiveStrategies.Active active,
            Element.Pillar pillar,
            ServedIssues served,
            ElementViews views,
            boolean silent) {
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
                results,
                silent ? Optional.of(new SilenceView(PillarSilence.SPRINTS, Optional.empty())) : Optional.empty());
    }

    /** The board is ranked only when a pillar is silent. */
    private List<BoardPillarView> withCandidates(
            UserId viewer, BoardId board, LocalDate today, Instant now, List<BoardPillarView> pillars) {
        if (pillars.stream().allMatch(pillar -> pillar.silence().isEmpty())) {
            return pillars;
        }
        Optional<RankedBoard> ranked = new RankBoard(debt, planning, initiatives, tracker)
                .handle(viewer, board, today, now)
                .fold(Optional::of, no -> Optional.empty());
        return pillars.stream()
                .map(pillar -> pillar.silence().isEmpty()
                        ? pillar
                        : pillar.endedBy(ranked.flatMap(found -> found.bestOf(pillar.serving()))
                                .flatMap(best -> candidate(viewer, best))))
                .toList();
    }

    /** Empty when the issue was hidden or deleted a moment ago. */
    private Optional<SilenceCandidateView> candidate(UserId viewer, BestCandidate best) {
        return tracker.issues().findAll(viewer, List.of(best.candidate().issue())).stream()
                .findFirst()
                .map(issue -> new SilenceCandidateView(
                        issue.id(),
                        issue.key(),
                        issue.summary(),
                        best.candidate().rank(),
                        best.objection()));
    }
}
