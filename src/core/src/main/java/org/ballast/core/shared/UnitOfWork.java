package org.ballast.core.shared;

import java.util.function.Supplier;

/** Runs work that must happen whole or not at all. */
public interface UnitOfWork {

    /**
     * Runs the work in one transaction. When another writer was faster (a unique key is taken, a deadlock, an
     * {@link OvertakenException}), everything is rolled back and the work starts again with fresh data, so it must not
     * keep anything from an earlier run. After a bounded number of runs the answer is {@link Refusals#BUSY}. A refusal of
     * the work itself is handed through.
     */
    <T> Outcome<T> run(Supplier<Outcome<T>> work);
}
