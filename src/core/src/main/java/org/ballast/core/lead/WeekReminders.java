package org.ballast.core.lead;

import java.time.Instant;
import org.ballast.core.shared.UserId;

/** Keeps which reminders of tech weeks were sent, so that each is sent once in the whole cluster. */
public interface WeekReminders {

    /**
     * Puts on record that the reminder goes to that person; whether it was not there before. Of two nodes that do so at once one
     * breaks a unique key, which leads to another run of the unit of work.
     */
    boolean claim(WeekReminder reminder, UserId to, Instant at);
}
