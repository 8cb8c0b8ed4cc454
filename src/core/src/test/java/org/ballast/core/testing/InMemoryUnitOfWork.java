package org.ballast.core.testing;

import java.util.function.Supplier;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.OvertakenException;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UnitOfWork;

/** Runs the work again when a key was taken. Rolls nothing back: the adapters in memory write last and at once. */
public final class InMemoryUnitOfWork implements UnitOfWork {

    private static final int MOST_RUNS = 8;

    @SuppressWarnings("ThreadLocalUsage") // one for each test
    private final ThreadLocal<Boolean> running = ThreadLocal.withInitial(() -> false);

    private Runnable beforeNextRun = () -> {};

    @Override
    public <T> Outcome<T> run(Supplier<Outcome<T>> work) {
        Runnable first = beforeNextRun;
        beforeNextRun = () -> {};
        first.run();
        for (int run = 0; run < MOST_RUNS; run++) {
            running.set(true);
            try {
                return work.get();
            } catch (KeyTakenException | OvertakenException anotherWasFaster) {
                // Once more, with fresh data.
            } finally {
                running.remove();
            }
        }
        return Outcome.refused(Refusals.BUSY);
    }

    /** Whether this thread is in the middle of a unit of work, where nobody may wait for a tracker. */
    public boolean isRunning() {
        return running.get();
    }

    /** Has somebody else change something in the moment before the next unit of work. */
    public void beforeNextRun(Runnable change) {
        beforeNextRun = change;
    }
}
