package org.ballast.core.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.core.strategy.CarriedElement;
import org.ballast.core.strategy.CarriedElementRepository;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyId;

/** Keeps in memory what was carried over. */
public final class InMemoryCarriedElementRepository implements CarriedElementRepository {

    private final Map<ElementRef, CarriedElement> carried = new TreeMap<>();

    @Override
    public synchronized List<CarriedElement> of(StrategyId strategy) {
        return carried.values().stream()
                .filter(one -> one.element().strategy().equals(strategy))
                .toList();
    }

    @Override
    public synchronized void save(CarriedElement one) {
        carried.put(one.element(), one);
    }

    @Override
    public synchronized void remove(ElementRef element) {
        carried.remove(element);
    }
}
