package org.ballast.core.solver;

/**
 * What a plan is worth. The better one is the greater: a smaller shortfall, then a higher value, then fewer changes, then
 * fewer tasks. (Between equals the smaller vector of indices decides; that is not part of the score.)
 *
 * @param shortfall half-days that pillars lack of their minima
 * @param value of the items, less the cost of every context after the free ones
 * @param changes items that are in this plan or in the one before, but not in both
 * @param tasks items
 */
public record SprintScore(int shortfall, int value, int changes, int tasks) implements Comparable<SprintScore> {

    @Override
    public int compareTo(SprintScore other) {
        if (shortfall != other.shortfall) {
            return Integer.compare(other.shortfall, shortfall);
        }
        if (value != other.value) {
            return Integer.compare(value, other.value);
        }
        if (changes != other.changes) {
            return Integer.compare(other.changes, changes);
        }
        return Integer.compare(other.tasks, tasks);
    }
}
