package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.planning.RepairRun;

/**
 * The newest repair of the public facts.
 *
 * @param repaired properties that were put right
 * @param failed properties that could not be put right; the log says why
 */
public record RepairView(
        RepairStatus state,
        int done,
        int total,
        int repaired,
        int failed,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt) {

    static RepairView of(Optional<RepairRun> latest) {
        return latest.map(RepairView::of)
                .orElse(new RepairView(RepairStatus.NEVER, 0, 0, 0, 0, Optional.empty(), Optional.empty()));
    }

    private static RepairView of(RepairRun run) {
        RepairStatus status = switch (run.state()) {
            case RUNNING -> RepairStatus.RUNNING;
            case DONE -> RepairStatus.DONE;
            case FAILED -> RepairStatus.FAILED;
        };
        return new RepairView(
                status,
                run.done(),
                run.total(),
                run.repaired(),
                run.failed(),
                Optional.of(run.startedAt()),
                run.finishedAt());
    }
}
