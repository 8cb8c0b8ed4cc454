package org.ballast.core.strategy;

import java.util.Map;

/** Keeps the newest reading of each key result that is asked. */
public interface QueryReadingRepository {

    /** Of one strategy. */
    Map<ElementKey, QueryReading> of(StrategyId strategy);

    /** Adds the reading, or replaces the one of the same key result. */
    void save(QueryReading reading);
}
