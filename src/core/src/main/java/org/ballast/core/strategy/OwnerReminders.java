package org.ballast.core.strategy;

import java.time.Instant;

/** Keeps which owners were reminded in which week, so that each is reminded once in the whole cluster. */
public interface OwnerReminders {

    /**
     * Puts the reminder on record; whether it was not there before. Of two nodes that do so at once one breaks a unique key,
     * which leads to another run of the unit of work.
     */
    boolean claim(OwnerReminder reminder, Instant at);
}
