package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballast.core.strategy.CarriedElement;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.KeyResultGauges;
import org.ballast.core.strategy.KeyResultValue;
import org.ballast.core.strategy.QueryReading;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyStore;

/**
 * What was measured last of a strategy's key results, up to a moment. Of one that was carried over, what was measured of its origin counts
 * as well, so its history goes on.
 */
final class Measurements {

    private final Map<ElementKey, KeyResultValue> values;
    private final Map<ElementKey, QueryReading> readings;
    private final Map<ElementKey, KeyResultGauges.Gauge> gauges;

    /** Origins lie in strategies that begin earlier, so this comes to an end. */
    Measurements(StrategyStore store, Strategy strategy, boolean withGauges, Instant now) {
        this.values = new TreeMap<>(store.values().newest(strategy.id(), now));
        this.readings = new TreeMap<>();
        store.readings()
                .of(strategy.id())
                .forEach((key, reading) -> reading.asOf(now, Optional.ofNullable(values.get(key)))
                        .ifPresent(known -> readings.put(key, known)));
        this.gauges = new TreeMap<>(withGauges ? store.gauges().of(strategy, now) : Map.of());
        Map<StrategyId, List<CarriedElement>> origins = store.carried().of(strategy.id()).stream()
                .collect(Collectors.groupingBy(
                        carried -> carried.origin().strategy(), TreeMap::new, Collectors.toList()));
        origins.forEach((origin, carried) -> store.strategies()
                .find(origin)
                .ifPresent(before -> add(new Measurements(store, before, withGauges, now), carried)));
    }

    private void add(Measurements before, List<CarriedElement> carried) {
        for (CarriedElement one : carried) {
            ElementKey key = one.element().key();
            ElementKey origin = one.origin().key();
            if (before.values.containsKey(origin)) {
                values.merge(key, before.values.get(origin), Measurements::newer);
            }
            if (before.readings.containsKey(origin)) {
                readings.putIfAbsent(key, before.readings.get(origin));
            }
            if (before.gauges.containsKey(origin)) {
                gauges.putIfAbsent(key, before.gauges.get(origin));
            }
        }
    }

    private static KeyResultValue newer(KeyResultValue own, KeyResultValue before) {
        return before.measuredAt().isAfter(own.measuredAt()) ? before : own;
    }

    Map<ElementKey, KeyResultValue> values() {
        return values;
    }

    Map<ElementKey, QueryReading> readings() {
        return readings;
    }

    Map<ElementKey, KeyResultGauges.Gauge> gauges() {
        return gauges;
    }
}
