package org.ballast.core.testing;

import java.util.function.Supplier;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UnitOfWork;

/** Runs the work again when a key was taken. Rolls nothing back: the adapters in memory write last and at once. */
public final class InMemoryUnitOfWork implements UnitOfWork {

    private static final int MOST_RUNS = 8;

    @Override
    public <T> Outcome<T> run(Supplier<Outcome<T>> work) {
        for (int run = 0; run < MOST_RUNS; run++) {
            try {
                return work.get();
            } catch (KeyTakenException anotherWasFaster) {
                // Once more, with fresh data.
            }
        }
        return Outcome.refused(Refusals.BUSY);
    }
}
