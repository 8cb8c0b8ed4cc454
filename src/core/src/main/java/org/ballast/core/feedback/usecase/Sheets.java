package org.ballast.core.feedback.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyVersion;

/** Finds versions and teams for a person; what the person may not see is as unknown as what does not exist. */
final class Sheets {

    private final FeedbackPorts ports;

    Sheets(FeedbackPorts ports) {
        this.ports = ports;
    }

    /** The newest version that the person may see, or the one of that number. */
    Outcome<Sheet> find(UserId viewer, StrategyId id, Optional<Integer> number) {
        return Outcome.of(
                ports.strategies()
                        .strategies()
                        .find(id)
                        .flatMap(strategy -> ports.strategies()
                                .departments()
                                .find(strategy.department())
                                .flatMap(department -> sheet(viewer, department, strategy, number))),
                StrategyRules.STRATEGY_UNKNOWN);
    }

    private Optional<Sheet> sheet(UserId viewer, Department department, Strategy strategy, Optional<Integer> number) {
        return ports.strategies().strategies().versions(strategy.id()).stream()
                .filter(version -> number.isEmpty() || version.number() == number.get())
                .filter(version -> StrategyRules.maySee(department, viewer, version.state()))
                .reduce((one, later) -> later)
                .map(version -> new Sheet(department, strategy, version, standing(version)));
    }

    private List<KernelChange> standing(StrategyVersion version) {
        return ports.strategies().kernels().standing(version.strategy(), version.number());
    }

    /** The boards of the department's teams, of those that the person may see. */
    List<Board> teams(UserId viewer, Department department) {
        return department.boards().stream()
                .flatMap(id -> ports.boards().find(id).stream())
                .filter(board -> ports.tracker().boards().canSeeFilter(viewer, board.filterId()))
                .toList();
    }

    /** Whether the department has a team whose board the person may not see. */
    boolean hidesTeams(Department department, List<Board> visible) {
        List<BoardId> seen = visible.stream().map(Board::id).toList();
        return department.boards().stream()
                .anyMatch(id -> !seen.contains(id) && ports.boards().find(id).isPresent());
    }
}
