package org.ballast.jira.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.OvertakenException;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs work in a transaction of the plugin's own tables, again when another writer was faster. */
@Named
public class ActiveObjectsUnitOfWork implements UnitOfWork {
    /** Who loses a race has been overtaken by somebody who is done, so 25 people who begin at once all get through. */
    static final int MOST_RUNS = 32;

    /** No run begins later after the first, for a run may also have waited for a lock. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** Milliseconds; doubled for each run up to the other one, so that all pauses together stay below two seconds. */
    private static final long SHORTEST_BOUND = 4;

    private static final long LONGEST_BOUND = 64;

    private static final Logger LOG = LoggerFactory.getLogger(ActiveObjectsUnitOfWork.class);
    /** H2's timeout of a lock and its message that a row was changed meanwhile. */
    private static final Set<String> LATE_STATES = Set.of("HYT00", "90131");
    /** MySQL's timeout of a lock, and MariaDB's message that a row was changed meanwhile; both come without a state. */
    private static final Set<Integer> LATE_CODES = Set.of(1205, 1020);

    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsUnitOfWork(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * Waits before the next run. Random, so that writers who met do not meet again at once; the bound grows with the crowd
     * that there seems to be.
     *
     * @param run the one that failed, from 1
     */
    void pauseAfter(int run) throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextLong(1, Math.min(LONGEST_BOUND, SHORTEST_BOUND << run)));
    }

    @Override
    public <T> Outcome<T> run(Supplier<Outcome<T>> work) {
        long start = System.nanoTime();
        for (int run = 1; run <= MOST_RUNS; run++) {
            try {
                return ao.executeInTransaction(work::get);
            } catch (RuntimeException e) {
                if (!anotherWasFaster(e)) {
                    throw e;
                }
                LOG.debug("Another writer was faster, run {} of {}", run, MOST_RUNS, e);
            }
            boolean late = System.nanoTime() - start > LONGEST.toNanos();
            if (late || (run < MOST_RUNS && !paused(run))) {
                break;
            }
        }
        return Outcome.refused(Refusals.BUSY);
    }

    /** False when the thread is asked to stop. */
    private boolean paused(int run) {
        try {
            pauseAfter(run);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean anotherWasFaster(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OvertakenException || (cause instanceof SQLException sql && lostARace(sql))) {
                return true;
            }
        }
        return false;
    }

    /** States 23 are violated constraints, states 40 are deadlocks and failed serialisations. */
    private static boolean lostARace(@Nullable SQLException first) {
        for (SQLException sql = first; sql != null; sql = sql.getNextException()) {
            String state = String.valueOf(sql.getSQLState());
            if (state.startsWith("23")
                    || state.startsWith("40")
                    || LATE_STATES.contains(state)
                    || LATE_CODES.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
