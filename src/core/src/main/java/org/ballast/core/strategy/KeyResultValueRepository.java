package org.ballast.core.strategy;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Keeps what was measured. */
public interface KeyResultValueRepository {

    void add(KeyResultValue value);

    /**
     * The newest value of each key result of the strategy that has one, of those that were not measured after that moment; of two
     * of the same moment the one added later.
     */
    Map<ElementKey, KeyResultValue> newest(StrategyId strategy, Instant until);

    /** The newest first. */
    List<KeyResultValue> of(ElementRef keyResult, int most);
}
