package org.ballast.sandbox.cluster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ballast.sandbox.database.HostTables;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The jobs that run once per cluster, in a table that all nodes see. */
final class JobRows {
    private static final String INSERT = """
            INSERT INTO sandbox_job (job_id, runner, cron, interval_millis, next_run)
            VALUES (:id, :runner, :cron, :interval, :next)
            """;
    private static final String UPDATE = """
            UPDATE sandbox_job SET runner = :runner, cron = :cron, interval_millis = :interval, next_run = :next
            WHERE job_id = :id
            """;

    private final JdbcClient client;

    /** A job that is due. */
    record Due(String id, String runner, JobTimes times, Instant time) {}

    JobRows(DataSource pool) {
        HostTables.create(pool, """
                CREATE TABLE IF NOT EXISTS sandbox_job (
                  job_id VARCHAR(255) PRIMARY KEY, runner VARCHAR(255) NOT NULL, cron VARCHAR(255) NOT NULL,
                  interval_millis BIGINT NOT NULL, next_run BIGINT NOT NULL)
                """);
        this.client = JdbcClient.create(pool);
    }

    /** Adds a job, or replaces the one with its id; another node may do the same at the same time. */
    void put(String id, String runner, JobTimes times, Instant next) {
        if (write(UPDATE, id, runner, times, next) > 0) {
            return;
        }
        try {
            write(INSERT, id, runner, times, next);
        } catch (DuplicateKeyException faster) {
            write(UPDATE, id, runner, times, next);
        }
    }

    private int write(String sql, String id, String runner, JobTimes times, Instant next) {
        return client.sql(sql)
                .param("id", id)
                .param("runner", runner)
                .param("cron", times.cron())
                .param("interval", times.intervalMillis())
                .param("next", next.toEpochMilli())
                .update();
    }

    void remove(String id) {
        client.sql("DELETE FROM sandbox_job WHERE job_id = :id").param("id", id).update();
    }

    List<Due> due(Instant now) {
        return client.sql("""
                        SELECT job_id, runner, cron, interval_millis, next_run FROM sandbox_job
                        WHERE next_run <= :now ORDER BY next_run, job_id
                        """)
                .param("now", now.toEpochMilli())
                .query((row, number) -> new Due(
                        row.getString("job_id"),
                        row.getString("runner"),
                        new JobTimes(row.getString("cron"), row.getLong("interval_millis")),
                        Instant.ofEpochMilli(row.getLong("next_run"))))
                .list();
    }

    /** Takes a due job for this node by moving it on; false when another node was faster. */
    boolean claim(Due job, Optional<Instant> next) {
        String sql = next.isPresent()
                ? "UPDATE sandbox_job SET next_run = :next WHERE job_id = :id AND next_run = :time"
                : "DELETE FROM sandbox_job WHERE job_id = :id AND next_run = :time";
        JdbcClient.StatementSpec statement =
                client.sql(sql).param("id", job.id()).param("time", job.time().toEpochMilli());
        next.ifPresent(time -> statement.param("next", time.toEpochMilli()));
        return statement.update() == 1;
    }
}
