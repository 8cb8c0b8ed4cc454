package org.ballast.core.record;

import org.ballast.core.cadence.Allowance;

/**
 * What a sprint to come pays back of what is owed.
 *
 * @param owed tasks, 0 or more
 * @param later whether another sprint that is not over comes before it; then that one pays, so that no debt is paid in two
 *     sprints that have no record yet
 */
public record Payback(int owed, boolean later) {

    /** The sprint with the tasks that it may take beyond its most. */
    public Allowance of(Allowance sprint) {
        return sprint.payingBack(later ? 0 : Ious.payableIn(owed, sprint));
    }
}
