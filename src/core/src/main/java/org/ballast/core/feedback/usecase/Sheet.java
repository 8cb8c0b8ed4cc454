package org.ballast.core.feedback.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyVersion;

/**
 * A version that somebody may read.
 *
 * @param standing the newest line of each of its elements
 */
record Sheet(Department department, Strategy strategy, StrategyVersion version, List<KernelChange> standing) {

    /** What the element says now; empty when it is not in the version, or no longer. */
    Optional<KernelChange> find(ElementKey key) {
        return standing.stream()
                .filter(line -> line.element().equals(Optional.of(key)))
                .findFirst();
    }
}
