package org.ballast.core.planning;

/** Starts the repair in the background. */
public interface RepairScheduler {

    /** Has the repair run soon, on one node of the cluster; harmless while one is running. */
    void runSoon();
}
