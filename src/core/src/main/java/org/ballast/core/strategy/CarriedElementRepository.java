package org.ballast.core.strategy;

import java.util.List;

/** Keeps what was carried over, and from where. */
public interface CarriedElementRepository {

    /** What was carried over into the strategy, by element. */
    List<CarriedElement> of(StrategyId strategy);

    /** Adds it, or changes whether it was lifted. */
    void save(CarriedElement carried);

    void remove(ElementRef element);
}
