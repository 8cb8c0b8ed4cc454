package org.ballast.core.strategy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** Measures key results that somebody else looks after: those of {@link Measure#SERVICE_LEVEL}. */
public interface KeyResultGauges {

    /**
     * What a key result is now.
     *
     * @param at when the newest of it was measured
     */
    record Gauge(BigDecimal amount, Instant at) {}

    /** Of the strategy's key results those with data that is new enough. */
    Map<ElementKey, Gauge> of(Strategy strategy, Instant now);
}
