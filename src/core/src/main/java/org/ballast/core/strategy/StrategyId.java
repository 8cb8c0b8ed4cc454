package org.ballast.core.strategy;

/**
 * A strategy; given by the repository.
 *
 * @param value positive
 */
public record StrategyId(long value) implements Comparable<StrategyId> {

    public StrategyId {
        if (value <= 0) {
            throw new IllegalArgumentException("strategy id (" + value + ") must be positive");
        }
    }

    @Override
    public int compareTo(StrategyId other) {
        return Long.compare(value, other.value);
    }
}
