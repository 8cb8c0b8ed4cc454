package org.ballast.core.strategy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.shared.UserId;

/** Keeps what was ever written into strategies. */
public interface KernelLog {

    /** The sequence of the newest line; 0 before the first. */
    int newest(StrategyId strategy);

    /** Adds lines; fails so that the unit of work runs again when another writer took a sequence first. */
    void append(List<KernelChange> changes);

    /**
     * Adds the first line of an element; fails as {@link #append} does.
     *
     * @param key under which its author finds it, the page's, as {@link org.ballast.core.shared.ClientKeys} says
     */
    void add(KernelChange change, String key);

    /** The element that the author has added to the strategy under that key, also when it is gone. */
    Optional<ElementKey> added(StrategyId strategy, UserId author, String key);

    /** The newest line of each element of the version, without those that were removed; in the order of their keys. */
    List<KernelChange> standing(StrategyId strategy, int version);

    /** The same of any number of versions at once, by strategy; of each strategy one version at most. */
    Map<StrategyId, List<KernelChange>> standing(Collection<StrategyVersion> versions);

    /** Every line about an element, of all versions; ascending by sequence. */
    List<KernelChange> written(StrategyId strategy);

    /** The highest number ever given to an element of that kind in the strategy; 0 when there was none. */
    int highestNumber(StrategyId strategy, ElementKind kind);

    /** Every line that says where a version was led to, in their order. */
    List<KernelChange> moves(StrategyId strategy);
}
