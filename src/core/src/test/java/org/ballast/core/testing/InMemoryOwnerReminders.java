package org.ballast.core.testing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.ballast.core.strategy.OwnerReminder;
import org.ballast.core.strategy.OwnerReminders;

/** Keeps in memory which owners were reminded. */
public final class InMemoryOwnerReminders implements OwnerReminders {

    private final Set<OwnerReminder> sent = new HashSet<>();

    @Override
    public synchronized boolean claim(OwnerReminder reminder, Instant at) {
        return sent.add(reminder);
    }
}
