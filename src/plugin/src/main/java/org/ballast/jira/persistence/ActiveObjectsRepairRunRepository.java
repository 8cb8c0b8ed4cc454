package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.instant;
import static org.ballast.jira.persistence.Rows.optionalInstant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.planning.RepairRun;
import org.ballast.core.planning.RepairRunRepository;
import org.ballast.core.planning.RepairState;

/** Keeps the newest repair in {@code REPAIR_RUN}. */
@Named
public class ActiveObjectsRepairRunRepository implements RepairRunRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsRepairRunRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<RepairRun> latest() {
        return newest().map(ActiveObjectsRepairRunRepository::run);
    }

    @Override
    public void save(RepairRun run) {
        long startedAt = run.startedAt().toEpochMilli();
        RepairRunEntity row = newest().filter(newest -> newest.getStartedAt() == startedAt)
                .orElseGet(() -> ao.create(
                        RepairRunEntity.class,
                        new DBParam("STATE_CODE", run.state().name()),
                        new DBParam("DONE_COUNT", run.done()),
                        new DBParam("TOTAL_COUNT", run.total()),
                        new DBParam("REPAIRED_COUNT", run.repaired()),
                        new DBParam("STARTED_AT", startedAt)));
        row.setStateCode(run.state().name());
        row.setDoneCount(run.done());
        row.setTotalCount(run.total());
        row.setRepairedCount(run.repaired());
        row.setFailedCount(run.failed());
        row.setFinishedAt(run.finishedAt().map(Instant::toEpochMilli).orElse(null));
        row.save();
        ao.deleteWithSQL(RepairRunEntity.class, "ID < ?", row.getID());
    }

    private Optional<RepairRunEntity> newest() {
        return first(
                ao.find(RepairRunEntity.class, Query.select().order("ID DESC").limit(1)));
    }

    private static RepairRun run(RepairRunEntity row) {
        return new RepairRun(
                RepairState.valueOf(row.getStateCode()),
                row.getDoneCount(),
                row.getTotalCount(),
                row.getRepairedCount(),
                Optional.ofNullable(row.getFailedCount()).orElse(0),
                instant(row.getStartedAt()),
                optionalInstant(row.getFinishedAt()));
    }
}
