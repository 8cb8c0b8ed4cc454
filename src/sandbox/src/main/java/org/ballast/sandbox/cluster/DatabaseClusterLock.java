package org.ballast.sandbox.cluster;

import com.atlassian.beehive.ClusterLock;
import java.sql.Connection;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One lock; not reentrant, as some of Atlassian's are not. Within the node threads queue before they ask the database. */
final class DatabaseClusterLock implements ClusterLock {
    private static final long POLL_MILLIS = 20;

    private final String name;
    private final LockRows rows;
    private final ReentrantLock local = new ReentrantLock();
    private @Nullable Connection held;

    DatabaseClusterLock(String name, LockRows rows) {
        this.name = name;
        this.rows = rows;
    }

    @Override
    public boolean isHeldByCurrentThread() {
        return local.isHeldByCurrentThread();
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                lockInterruptibly();
                break;
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        while (!tryLock(1, TimeUnit.HOURS)) {
            requireNotHeldHere();
        }
    }

    @Override
    public boolean tryLock() {
        if (local.isHeldByCurrentThread() || !local.tryLock()) {
            return false;
        }
        return holdOrUnlock();
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        requireNotHeldHere();
        long end = System.nanoTime() + unit.toNanos(time);
        if (!local.tryLock(time, unit)) {
            return false;
        }
        boolean holds = false;
        try {
            holds = hold();
            while (!holds && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
                holds = hold();
            }
            return holds;
        } finally {
            if (!holds) {
                local.unlock();
            }
        }
    }

    private boolean holdOrUnlock() {
        boolean holds = false;
        try {
            holds = hold();
            return holds;
        } finally {
            if (!holds) {
                local.unlock();
            }
        }
    }

    private boolean hold() {
        Optional<Connection> connection = rows.tryHold(name);
        held = connection.orElse(null);
        return connection.isPresent();
    }

    @Override
    public void unlock() {
        Connection connection = held;
        if (!local.isHeldByCurrentThread() || connection == null) {
            throw new IllegalMonitorStateException("lock %s is not held by this thread".formatted(name));
        }
        held = null;
        try {
            rows.free(name, connection);
        } finally {
            local.unlock();
        }
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("a cluster lock has no conditions");
    }

    private void requireNotHeldHere() {
        if (local.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("lock %s is not reentrant and is held already".formatted(name));
        }
    }
}
