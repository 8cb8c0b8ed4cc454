package org.ballast.core.strategy.usecase;

import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.core.debt.BoardDirectory;
import org.ballast.core.debt.BoardRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/** Offers the key results to which somebody on a board can give a value, for example when an initiative is finished. */
public final class ViewMeasurableKeyResults {

    private final StrategyStore store;
    private final BoardRepository boards;
    private final BoardDirectory directory;
    private final ActiveStrategies strategies;

    public ViewMeasurableKeyResults(StrategyStore store, BoardRepository boards, BoardDirectory directory) {
        this.store = store;
        this.boards = boards;
        this.directory = directory;
        this.strategies = new ActiveStrategies(store);
    }

    /** Of the strategies in force; none when the board belongs to no department that the person may see. */
    public Outcome<MeasurableKeyResultsView> handle(UserId viewer, BoardId id) {
        return Outcome.of(
                        boards.find(id).filter(board -> directory.canSeeFilter(viewer, board.filterId())),
                        Refusals.BOARD_UNKNOWN)
                .map(board -> new MeasurableKeyResultsView(store.departments().findByBoard(id).stream()
                        .flatMap(department -> strategies.of(department).stream())
                        .flatMap(active -> keyResults(viewer, active))
                        .toList()));
    }

    private static Stream<MeasurableKeyResultView> keyResults(UserId viewer, ActiveStrategies.Active active) {
        return active.kernel().keyResults().stream()
                .filter(result -> StrategyRules.objectionToMeasure(
                                active.department(), viewer, result, Optional.of(result))
                        .isEmpty())
                .map(result -> new MeasurableKeyResultView(
                        new ElementRef(active.strategy().id(), result.key()).text(),
                        result.title(),
                        result.unit(),
                        active.strategy().title()));
    }
}
