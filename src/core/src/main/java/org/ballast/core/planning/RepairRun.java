package org.ballast.core.planning;

import java.time.Instant;
import java.util.Optional;

/**
 * One rebuilding of all public facts.
 *
 * @param done issues looked at
 * @param total issues to look at
 * @param repaired properties that said something else than they should
 * @param failed properties that could not be put right
 * @param finishedAt absent while it runs
 */
public record RepairRun(
        RepairState state,
        int done,
        int total,
        int repaired,
        int failed,
        Instant startedAt,
        Optional<Instant> finishedAt) {}
