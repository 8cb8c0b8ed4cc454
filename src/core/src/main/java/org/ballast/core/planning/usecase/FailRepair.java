package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.RepairRun;
import org.ballast.core.planning.RepairState;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UnitOfWork;

/** Puts on record that a repair ended before it was done, so that nobody waits for it. Call it while none runs. */
public final class FailRepair {

    private final PlanningStore planning;
    private final UnitOfWork unitOfWork;

    public FailRepair(PlanningStore planning, UnitOfWork unitOfWork) {
        this.planning = planning;
        this.unitOfWork = unitOfWork;
    }

    /** The newest repair as it is now; nothing is changed unless it says that it runs. */
    public Outcome<RepairView> handle(Command command) {
        return unitOfWork.run(() -> {
            Optional<RepairRun> failed = planning.repairs()
                    .latest()
                    .filter(run -> run.state() == RepairState.RUNNING)
                    .map(run -> failed(run, command.now()));
            failed.ifPresent(planning.repairs()::save);
            return Outcome.done(RepairView.of(planning.repairs().latest()));
        });
    }

    private static RepairRun failed(RepairRun run, Instant now) {
        return new RepairRun(
                RepairState.FAILED,
                run.done(),
                run.total(),
                run.repaired(),
                run.failed(),
                run.startedAt(),
                Optional.of(now));
    }

    public record Command(Instant now) {}
}
