package org.ballast.core.planning.usecase;

import java.math.BigDecimal;
import java.util.Optional;
import org.ballast.core.planning.Balance;
import org.ballast.core.planning.BalanceUnit;
import org.ballast.core.shared.BoardId;

/**
 * How much of a sprint is tech debt, counted from the issues that the viewer may see.
 *
 * @param unit estimates, or issues where too few are estimated
 * @param percent absent when the sprint is empty
 * @param issues how many there are, sub-tasks not counted
 * @param estimated how many of them have an estimate
 * @param mobTasks how many count with a day of everybody, because the mob of a hack day does them
 */
public record BalanceView(
        BoardId boardId,
        BalanceUnit unit,
        BigDecimal tech,
        BigDecimal all,
        Optional<Integer> percent,
        int issues,
        int estimated,
        int mobTasks) {

    static BalanceView of(BoardId board, Balance balance) {
        return new BalanceView(
                board,
                balance.unit(),
                balance.tech(),
                balance.all(),
                balance.percent(),
                balance.issues(),
                balance.estimated(),
                balance.mobTasks());
    }
}
