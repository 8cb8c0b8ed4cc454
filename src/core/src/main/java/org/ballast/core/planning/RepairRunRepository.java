package org.ballast.core.planning;

import java.util.Optional;

/** Keeps the newest repair run, for every node to see. */
public interface RepairRunRepository {

    Optional<RepairRun> latest();

    /** Replaces the latest run when it started at the same instant, otherwise becomes the latest. */
    void save(RepairRun run);
}
