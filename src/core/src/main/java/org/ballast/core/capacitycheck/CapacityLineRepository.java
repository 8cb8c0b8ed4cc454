package org.ballast.core.capacitycheck;

import java.time.LocalDate;
import java.util.List;
import org.ballast.core.strategy.StrategyId;

/** Keeps what the weekly checks came to. */
public interface CapacityLineRepository {

    boolean has(StrategyId strategy, LocalDate week);

    /** Fails so that the unit of work runs again when the week has its line already. */
    void add(CapacityLine line);

    /** The newest lines, ascending by week. */
    List<CapacityLine> of(StrategyId strategy, int most);
}
