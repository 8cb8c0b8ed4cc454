package org.ballast.core.strategy;

/** Knows on which strategies people hold a workshop. */
public interface RunningWorkshops {

    /** Whether there is one on the strategy that is not closed. */
    boolean runs(StrategyId strategy);
}
