package org.ballast.core.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.KeyResultValue;
import org.ballast.core.strategy.KeyResultValueRepository;
import org.ballast.core.strategy.StrategyId;

/** Keeps values in memory. */
public final class InMemoryKeyResultValueRepository implements KeyResultValueRepository {

    private final List<KeyResultValue> values = new ArrayList<>();

    @Override
    public synchronized void add(KeyResultValue value) {
        values.add(0, value);
    }

    @Override
    public synchronized Map<ElementKey, KeyResultValue> newest(StrategyId strategy, Instant until) {
        Map<ElementKey, KeyResultValue> newest = new TreeMap<>();
        for (KeyResultValue value : sorted()) {
            if (value.keyResult().strategy().equals(strategy)
                    && !value.measuredAt().isAfter(until)) {
                newest.putIfAbsent(value.keyResult().key(), value);
            }
        }
        return newest;
    }

    @Override
    public synchronized List<KeyResultValue> of(ElementRef keyResult, int most) {
        return sorted().stream()
                .filter(value -> value.keyResult().equals(keyResult))
                .limit(most)
                .toList();
    }

    private List<KeyResultValue> sorted() {
        return values.stream()
                .sorted(Comparator.comparing(KeyResultValue::measuredAt).reversed())
                .toList();
    }
}
