package org.ballast.core.testing;

import java.util.Map;
import java.util.TreeMap;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.QueryReading;
import org.ballast.core.strategy.QueryReadingRepository;
import org.ballast.core.strategy.StrategyId;

/** Keeps readings in memory. */
public final class InMemoryQueryReadingRepository implements QueryReadingRepository {

    private final Map<ElementRef, QueryReading> readings = new TreeMap<>();

    @Override
    public synchronized Map<ElementKey, QueryReading> of(StrategyId strategy) {
        Map<ElementKey, QueryReading> found = new TreeMap<>();
        readings.forEach((ref, reading) -> {
            if (ref.strategy().equals(strategy)) {
                found.put(ref.key(), reading);
            }
        });
        return found;
    }

    @Override
    public synchronized void save(QueryReading reading) {
        readings.put(reading.keyResult(), reading);
    }
}
