package org.ballast.core.feedback;

import java.time.Instant;

/** Keeps which reminders were sent, so that each is sent once in the whole cluster. */
public interface FeedbackReminders {

    /**
     * Puts the reminder on record; whether it was not there before. Of two nodes that do so at once one breaks a unique key,
     * which leads to another run of the unit of work.
     */
    boolean claim(FeedbackReminder reminder, Instant at);
}
