package org.ballast.core.testing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.ballast.core.feedback.FeedbackReminder;
import org.ballast.core.feedback.FeedbackReminders;

/** Keeps in memory which reminders were sent. */
public final class InMemoryFeedbackReminders implements FeedbackReminders {

    private final Set<FeedbackReminder> sent = new HashSet<>();

    @Override
    public synchronized boolean claim(FeedbackReminder reminder, Instant at) {
        return sent.add(reminder);
    }
}
